import { wordsOf, type IndexedTexts } from './searched-texts';
import type { SearchToken } from './search-tokens';

/** The words of a graph, in order, and at its place the stem of each and how often it stands in a text. The same for every engine. */
export interface VocabularyRecord {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Earlier releases wrote none. */
  readonly uses?: readonly number[];
  /** Whether it has all words of the graph. Earlier releases wrote no such thing: theirs lack numbers. */
  readonly isWhole?: boolean;
}

/** Of more words than these the rarest are left out, for the memory that they take. */
export const MOST_WORDS = 200_000;

/** Gathers the words of the nodes of a graph. */
export class VocabularyBuilder {
  private readonly uses = new Map<string, number>();

  constructor(private readonly mostWords = MOST_WORDS) {}

  /** Adds a node's words. */
  add(texts: IndexedTexts): void {
    for (const field of Object.values(texts)) {
      for (const token of wordsOf(field)) {
        const key = keyOf(token);
        this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
      }
    }
  }

  /** All that were added, in an order that does not depend on that of the nodes. */
  build(): VocabularyRecord {
    const kept = [...this.uses].sort(byUse).slice(0, this.mostWords);
    const entries = kept.map(([key, uses]) => [...(key.split(' ') as [string, string]), uses] as const).sort(byWord);
    return {
      words: entries.map(([word]) => word),
      stems: entries.map(([, stem]) => stem),
      uses: entries.map(([, , uses]) => uses),
      isWhole: this.uses.size <= this.mostWords,
    };
  }
}

type Entry = readonly [word: string, stem: string, uses: number];

/** Words that are written with different letters and folded alike may have different stems. */
function keyOf({ word, stem }: Pick<SearchToken, 'word' | 'stem'>): string {
  return `${word} ${stem}`;
}

function byUse([one, uses]: [string, number], [other, otherUses]: [string, number]): number {
  return otherUses - uses || (one < other ? -1 : 1);
}

function byWord([one, stem]: Entry, [other, otherStem]: Entry): number {
  if (one === other) return stem < otherStem ? -1 : 1;
  return one < other ? -1 : 1;
}
