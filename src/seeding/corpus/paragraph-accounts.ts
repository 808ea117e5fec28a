import type { SeedCitation } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import { citationsInGraph } from './citations-in-graph';
import type { Corpus } from './corpus';

/** What the graph took from one paragraph of a document. */
export interface ParagraphAccount {
  readonly pinpoint: string;
  /** How many things rest on it: findings, provisions, recommendations, figures. */
  readonly nodes: number;
  /** How many relations between things rest on it. */
  readonly edges: number;
  /** How many statements of whatever sort, claims of discrepancies included, each written citation counted once. */
  readonly citations: number;
  /** Why it holds nothing; null where it is cited. */
  readonly empty: string | null;
}

/** What became of each paragraph of a document, in its own order. */
export interface ParagraphsOfDocument {
  readonly document: string;
  readonly paragraphs: readonly ParagraphAccount[];
}

export function paragraphAccounts(
  index: SeedIndex,
  { paragraphLists, emptyParagraphs }: Corpus,
): ParagraphsOfDocument[] {
  const nodes = countsOf([...index.nodes.values()].map(({ citations }) => citations));
  const edges = countsOf([...index.edges.values()].map(({ citations }) => citations));
  const citations = countsOf(citationsInGraph(index).map((citation) => [citation]));
  const reasons = new Map(emptyParagraphs.map(({ document, pinpoint, reason }) => [keyOf(document, pinpoint), reason]));
  return paragraphLists.map(({ document, pinpoints }) => ({
    document,
    paragraphs: [...pinpoints.keys()].map((pinpoint) => {
      const key = keyOf(document, pinpoint);
      const counted = (counts: ReadonlyMap<string, number>) => counts.get(key) ?? 0;
      return {
        pinpoint,
        nodes: counted(nodes),
        edges: counted(edges),
        citations: counted(citations),
        empty: reasons.get(key) ?? null,
      };
    }),
  }));
}

/** How many of these statements cite each place; one that cites a place twice counts once. */
function countsOf(
  statements: readonly (readonly Pick<SeedCitation, 'document' | 'pinpoint'>[])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cited of statements)
    for (const key of new Set(cited.map(({ document, pinpoint }) => keyOf(document, pinpoint ?? ''))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keyOf(document: string, pinpoint: string): string {
  return `${document}\0${pinpoint}`;
}
