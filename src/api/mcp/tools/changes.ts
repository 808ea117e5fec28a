import type { Tool } from '../answering/tool';

export const CHANGES: Tool = {
  name: 'changes',
  title: 'What differs between two dates',
  description:
    'What differs between two dates for a group, or a bearer of obligations, in this State: obligations that came to bind or ceased to, law and measures that came or went, gaps that opened or were closed, recommendations made or met. Give `group` or `bearer`.',
  takes:
    '$state: ID!, $from: Date!, $to: Date!, $group: ID, $bearer: ID, $topics: [ID!], $alsoIn: [ID!], $kinds: [ChangeKind!], $certain: Boolean, $first: Int = 10, $after: String',
  question: `changes(state: $state, from: $from, to: $to, group: $group, bearer: $bearer, topics: $topics, alsoIn: $alsoIn, kinds: $kinds, certain: $certain, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node {
      summary kind certain date notBefore notAfter
      obligation { ...Thing } instrument { ...Thing } provision { ...Thing } measure { ...Thing }
      recommendation { ...Thing } shownBy { ...Thing } citations { ...Source }
    } }
  }`,
  covers: { states: 'state', asOf: 'to' },
  notes: ['Where `certain` is false, what differs may be what is known, and not the law.'],
};
