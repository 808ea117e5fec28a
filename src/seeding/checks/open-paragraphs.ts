import type { Corpus } from '../corpus/corpus';
import { coverageOf } from '../corpus/coverage';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Every paragraph of a listed document is cited by the graph, or its ledger says why it holds nothing. */
export function checkOpenParagraphs(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  for (const { list, open } of coverageOf(index, corpus)) {
    for (const pinpoint of open) {
      const place = list.pinpoints.get(pinpoint);
      if (!place) continue;
      const ledger = place.file.replace('/paragraphs/', '/ledger/');
      problems.report(
        place,
        `nothing cites "${pinpoint}" of "${list.document}": record what it says, or say under "empty" in ${ledger} why it holds nothing`,
      );
    }
  }
}
