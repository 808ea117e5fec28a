import type { Tool } from '../answering/tool';

export const RESOLVE_CITATION: Tool = {
  name: 'resolve_citation',
  title: 'What a citation refers to',
  description:
    'What a citation as lawyers write it refers to, best first: `art. 28(1) CRC`, `ILO C182, Art. 3(d)`, `Трудовой кодекс РК, ст. 31`, `A/HRC/24/43/Add.1, para. 124`.',
  takes: '$text: String!, $asOf: Date, $first: Int = 5',
  question: 'resolveCitation(text: $text, asOf: $asOf, first: $first) { ...Place }',
  covers: null,
  notes: ['What the data doesn’t hold is not found here, whether or not it exists.'],
};
