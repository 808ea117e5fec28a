import type { Tool } from '../answering/tool';

export const DISCREPANCIES: Tool = {
  name: 'discrepancies',
  title: 'Where sources disagree',
  description: 'Where the sources disagree, about one thing or at all: what each says, and how the data treats it.',
  takes: '$about: ID, $asOf: Date, $first: Int = 10, $after: String',
  question: `discrepancies(about: $about, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node { ...Thing summary resolved resolution citations { ...Source } } }
  }`,
  covers: null,
};
