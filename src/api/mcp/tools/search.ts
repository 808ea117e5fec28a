import type { Tool } from '../answering/tool';

export const SEARCH: Tool = {
  name: 'search',
  title: 'Find things by words',
  description:
    'Finds instruments, provisions, obligations, groups, topics, bodies, documents, recommendations and the rest by words of their names and summaries, in English, Russian or Kazakh. Gives the ids that the other tools take.',
  takes:
    '$text: String!, $kinds: [String!], $state: ID, $instrument: ID, $holdingOn: Date, $asOf: Date, $first: Int = 10, $after: String',
  question: `search(text: $text, kinds: $kinds, state: $state, instrument: $instrument, holdingOn: $holdingOn, asOf: $asOf, first: $first, after: $after) {
    totalCount leftOut didYouMean unheld { text explanation } pageInfo { hasNextPage }
    edges { cursor understood match node { ...Placed summary } }
  }`,
  covers: null,
  notes: [
    'Nothing found means that the data holds nothing by these words, not that there is no such law; `unheld` names what the text cites and the data lacks.',
  ],
};
