import type { Corpus, EmptyParagraph } from '../corpus/corpus';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** A ledger accounts for a document whose paragraphs are listed, and for each of its paragraphs once. */
export function checkLedgerEntries(_index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const listed = new Set(corpus.paragraphLists.map(({ document }) => document));
  const entries = new Map<string, EmptyParagraph>();
  for (const entry of corpus.emptyParagraphs) {
    const { document, pinpoint, place } = entry;
    const first = entries.get(`${document}\0${pinpoint}`);
    if (first) problems.report(place, `"${pinpoint}" of "${document}" stands at ${whereIs(first.place)} already`);
    else if (!listed.has(document)) {
      const known = [...listed].join(', ');
      problems.report(place, `there is no list of the paragraphs of "${document}", only of ${known}`);
    } else entries.set(`${document}\0${pinpoint}`, entry);
  }
}
