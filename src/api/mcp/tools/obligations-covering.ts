import type { Tool } from '../answering/tool';

export const OBLIGATIONS_COVERING: Tool = {
  name: 'obligations_covering',
  title: 'Obligations that cover a group',
  description:
    'Which obligations cover this group of people in this State on this date: does each bind then and why, who bears it, which national law carries it out or contradicts it. The main question; ids of groups and topics come from `search` or the resources lexgraph://groups and lexgraph://topics.',
  takes:
    '$state: ID!, $group: ID!, $asOf: Date, $topics: [ID!], $alsoIn: [ID!], $modalities: [Modality!], $standings: [Standing!], $coverages: [Coverage!], $first: Int = 10, $after: String',
  question: `obligationsCovering(state: $state, group: $group, asOf: $asOf, topics: $topics, alsoIn: $alsoIn, modalities: $modalities, standings: $standings, coverages: $coverages, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node { ...Covered } }
  }`,
  covers: { states: 'state', asOf: 'asOf' },
};
