import { nearest } from '../../model/nearest';
import { citationsInGraph } from '../corpus/citations-in-graph';
import type { Corpus } from '../corpus/corpus';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** A document whose paragraphs are listed is cited, and called empty, only where it has a paragraph. */
export function checkPinpoints(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const lists = new Map(corpus.paragraphLists.map((list) => [list.document, list.pinpoints]));
  const silences = corpus.silences.flatMap(({ citations }) => citations);
  for (const { document, pinpoint, place } of [...citationsInGraph(index), ...silences, ...corpus.emptyParagraphs]) {
    const pinpoints = lists.get(document);
    if (!pinpoints || pinpoint === null || pinpoints.has(pinpoint)) continue;
    const near = nearest(pinpoint, pinpoints.keys());
    problems.report(
      place,
      `"${document}" has no "${pinpoint}".${near ? ` Did you mean "${near}"?` : ''} Name one paragraph a citation, as its list of paragraphs writes it`,
    );
  }
}
