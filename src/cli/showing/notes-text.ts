import { PRESUMED_MEANS, UNKNOWN_MEANS } from '../../api/words/doubt-in-words';
import { painted } from './terminal';
import type { ReadingNotes } from './reading-notes';

const UNKNOWN = `unknown: ${UNKNOWN_MEANS}; it does not mean no.`;
const PRESUMED = `presumed: ${PRESUMED_MEANS} since its sources spoke.`;

/** What stands below an answer: the documents that it cites, and what its words of doubt mean. */
export async function notesText(notes: ReadingNotes, width: number): Promise<string> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  const documents = [...notes.documents].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = documents.map(([id, name]) => {
    const [first = '', ...rest] = wrapAnsi(`${painted('cyan', id)}  ${name}`, width - 4, { hard: true }).split('\n');
    return [`  ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
  });
  return [
    ...(lines.length > 0 ? [painted('dim', 'Documents:'), ...lines] : []),
    ...(notes.saysPresumed ? [PRESUMED] : []),
    ...(notes.saysUnknown ? [UNKNOWN] : []),
  ].join('\n');
}
