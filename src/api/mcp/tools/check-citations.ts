import type { Tool } from '../answering/tool';

export const CHECK_CITATIONS: Tool = {
  name: 'check_citations',
  title: 'Check every citation in a text',
  description:
    'The guard against invented law: each citation in a memo or draft answer (at most 100,000 characters) with what it refers to, and whether that was in force or binding on the date. Call it on a draft before it is shown to anybody.',
  takes: '$text: String!, $asOf: Date',
  question: 'checkCitations(text: $text, asOf: $asOf) { text start end verdict explanation place { ...Place } }',
  covers: null,
  notes: [
    'UNVERIFIED: the data doesn’t hold it, and nothing is said of whether it exists. Do not present it as checked.',
  ],
};
