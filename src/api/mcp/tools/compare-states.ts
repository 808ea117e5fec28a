import type { Tool } from '../answering/tool';

export const COMPARE_STATES: Tool = {
  name: 'compare_states',
  title: 'States side by side',
  description:
    'Which international obligations that cover this group bind which of these States, or of the members of a group of States (`m49/143`, `org/cis`), on this date, since when, and with which reservations. National law is not compared.',
  takes:
    '$states: [ID!], $statesIn: [ID!], $group: ID!, $asOf: Date, $topics: [ID!], $alsoIn: [ID!], $modalities: [Modality!], $coverages: [Coverage!], $differing: Boolean, $includeUnknown: Boolean, $includeSoftLaw: Boolean, $first: Int = 10, $after: String',
  question: `compare(states: $states, statesIn: $statesIn, group: $group, asOf: $asOf, topics: $topics, alsoIn: $alsoIn, modalities: $modalities, coverages: $coverages, differing: $differing, includeUnknown: $includeUnknown, includeSoftLaw: $includeSoftLaw, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node {
      obligation { ...Thing summary } instrument { ...Thing } provision { ...Thing } coverage via { ...Thing } sameForAll
      standings {
        state { ...Thing } standing standingReason inForceFrom inForceFromComputed inForceNote attestedOn
        qualifiedBy { declaration { ...Thing } effect holds } citations { ...Source }
      }
      citations { ...Source }
    } }
  }`,
  covers: { states: 'states', asOf: 'asOf' },
  notes: ['National law is not compared.'],
};
