import type { Tool } from '../answering/tool';

export const GAPS: Tool = {
  name: 'gaps',
  title: 'Gaps in law and practice',
  description:
    'What stands between obligations and their fulfilment in this State on this date: stated by a source, or found by a rule in the data. Narrow it by group, bearer, topics or kinds.',
  takes:
    '$state: ID!, $group: ID, $bearer: ID, $asOf: Date, $topics: [ID!], $alsoIn: [ID!], $kinds: [GapKind!], $first: Int = 10, $after: String',
  question: `gaps(state: $state, group: $group, bearer: $bearer, asOf: $asOf, topics: $topics, alsoIn: $alsoIn, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node {
      summary kind basis assertion holds attestedOn
      obligation { ...Thing } instrument { ...Thing } provision { ...Thing } actor { ...Thing } finding { ...Thing }
      computedFrom citations { ...Source }
    } }
  }`,
  covers: { states: 'state', asOf: 'asOf' },
  notes: ['A COMPUTED gap was found by a rule in the data: none in the data is not none in law.'],
};
