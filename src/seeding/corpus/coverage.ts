import type { SeedIndex } from '../seed-index';
import { citationsInGraph } from './citations-in-graph';
import type { Corpus, EmptyParagraph, ParagraphList } from './corpus';

/** What became of a document's paragraphs: each is cited, known to be empty, or open. */
export interface DocumentCoverage {
  readonly list: ParagraphList;
  readonly cited: readonly string[];
  readonly empty: readonly EmptyParagraph[];
  /** Neither cited nor in the ledger. */
  readonly open: readonly string[];
}

export function coverageOf(index: SeedIndex, corpus: Corpus): DocumentCoverage[] {
  const cited = new Set(citationsInGraph(index).map(({ document, pinpoint }) => keyOf(document, pinpoint)));
  const empty = new Set(corpus.emptyParagraphs.map(({ document, pinpoint }) => keyOf(document, pinpoint)));
  return corpus.paragraphLists.map((list) => {
    const pinpoints = [...list.pinpoints.keys()];
    const isIn = (set: ReadonlySet<string>) => (pinpoint: string) => set.has(keyOf(list.document, pinpoint));
    return {
      list,
      cited: pinpoints.filter(isIn(cited)),
      empty: corpus.emptyParagraphs.filter(({ document }) => document === list.document),
      open: pinpoints.filter((pinpoint) => !isIn(cited)(pinpoint) && !isIn(empty)(pinpoint)),
    };
  });
}

function keyOf(document: string, pinpoint: string): string {
  return `${document}\0${pinpoint}`;
}
