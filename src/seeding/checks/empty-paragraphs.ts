import { citationsInGraph } from '../corpus/citations-in-graph';
import type { Corpus } from '../corpus/corpus';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Nothing rests on a paragraph of which a ledger says that it holds nothing. */
export function checkEmptyParagraphs(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const empty = new Map(corpus.emptyParagraphs.map((each) => [`${each.document}\0${each.pinpoint}`, each]));
  for (const { document, pinpoint, place } of citationsInGraph(index)) {
    const entry = empty.get(`${document}\0${pinpoint}`);
    if (!entry) continue;
    problems.report(
      place,
      `the ledger says that "${pinpoint}" of "${document}" holds nothing (${entry.reason}): cite another paragraph, or take the line at ${whereIs(entry.place)} out`,
    );
  }
}
