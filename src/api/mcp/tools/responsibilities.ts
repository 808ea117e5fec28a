import type { Tool } from '../answering/tool';

export const RESPONSIBILITIES: Tool = {
  name: 'responsibilities',
  title: 'Who is responsible',
  description:
    'Who has which task on this date, is proposed for it, disclaims it, or that nobody has it. Narrow it by State, bearer (`kaz/ministry-of-labour`), target (a law, mechanism or topic) or topics.',
  takes:
    '$state: ID, $bearer: ID, $target: ID, $asOf: Date, $topics: [ID!], $statuses: [ResponsibilityStatus!], $first: Int = 20, $after: String',
  question: `responsibilities(state: $state, bearer: $bearer, target: $target, asOf: $asOf, topics: $topics, statuses: $statuses, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node {
      bearer { ...Thing } role status target { ...Thing } holds since until note attestedOn presumed
      discrepancies { ...Thing } citations { ...Source }
    } }
  }`,
  covers: { states: 'state', asOf: 'asOf' },
};
