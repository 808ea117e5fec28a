import type { Tool } from '../answering/tool';

export const RECOMMENDATIONS: Tool = {
  name: 'recommendations',
  title: 'Recommendations, and what became of them',
  description:
    'What has been recommended by the date, by whom and to whom, and what has become of it. Narrow it by State, addressee, body, maker, what it calls for, topics, groups or status.',
  takes:
    '$state: ID, $addressee: ID, $body: ID, $maker: ID, $callsFor: ID, $asOf: Date, $topics: [ID!], $groups: [ID!], $statuses: [RecommendationStatus!], $from: Date, $to: Date, $first: Int = 10, $after: String',
  question: `recommendations(state: $state, addressee: $addressee, body: $body, maker: $maker, callsFor: $callsFor, asOf: $asOf, topics: $topics, groups: $groups, statuses: $statuses, from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor made node {
      ...Thing summary madeOn strength status statusReason statusCitations { ...Source }
      addressedTo(first: 20) { edges { node { ...Thing } holds } }
      madeBy(first: 20) { edges { node { ...Thing } holds } }
      callsFor(first: 20) { edges { node { ...Thing } holds } }
      citations { ...Source }
    } }
  }`,
  covers: { states: 'state', asOf: 'asOf' },
};
