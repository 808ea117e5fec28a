import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from './main-question';

/** A question that the GraphiQL page holds ready. */
export interface GraphiqlTab {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The name of an operation is what its tab is called. */
export const GRAPHIQL_TABS: readonly GraphiqlTab[] = [
  { query: MAIN_QUESTION, variables: MAIN_QUESTION_VARIABLES },
  {
    query: `# By any name, in English, Russian or Kazakh, by a code, or by a citation: "art. 28(1) CRC". The id is what every question takes.
query Search($text: String!, $asOf: Date) {
  search(text: $text, asOf: $asOf, first: 10) {
    totalCount
    leftOut
    didYouMean
    unheld { text explanation }
    edges {
      node { __typename id name summary }
      understood
    }
  }
}
`,
    variables: { text: 'Labour Code', asOf: '2012-10-01' },
  },
  {
    query: `# What stands between obligations and their fulfilment? COMPUTED: none in the data, which is not none in law.
query Gaps($state: ID!, $group: ID, $topics: [ID!], $asOf: Date) {
  gaps(state: $state, group: $group, topics: $topics, asOf: $asOf, first: 20) {
    totalCount
    edges {
      node {
        kind
        basis
        holds
        summary
        obligation { id name }
        citations { document { id name } pinpoint }
      }
    }
  }
}
`,
    variables: { state: 'KAZ', group: 'group/migrant-children', topics: ['topic/education'], asOf: '2012-10-01' },
  },
  {
    query: `# Counts for a dashboard: each question is worked out once a request, however many counts are taken of it.
query Counts($group: ID!, $state: ID!, $asOf: Date) {
  obligationsCovering(group: $group, state: $state, asOf: $asOf) {
    totalCount
    countsBy(fields: [STANDING]) { value count }
  }
  gaps(group: $group, state: $state, asOf: $asOf) {
    totalCount
    countsBy(fields: [KIND]) { value count }
  }
}
`,
    variables: MAIN_QUESTION_VARIABLES,
  },
  {
    query: `# What does the data cover? Where it holds nothing, an empty answer to another question is no statement about the law.
query Coverage($state: ID!, $group: ID, $asOf: Date) {
  coverageOfData(state: $state, group: $group, asOf: $asOf) {
    lawHeld
    verdict
    latest
    topics {
      topic { id name }
      lawHeld
      verdict
    }
  }
}
`,
    variables: { state: 'KAZ', group: 'group/migrant-children', asOf: '2012-10-01' },
  },
];
