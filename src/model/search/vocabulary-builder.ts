import { wordsOf, type IndexedTexts } from './searched-texts';
import type { SearchToken } from './search-tokens';

/** The words of a graph that a mistyped one may have meant, in order, and the stem of each at its place. The same for every engine. */
export interface VocabularyRecord {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Words of letters alone: numbers and symbols such as `C182` are never taken for others. */
const LETTERS = /^\p{L}{3,40}$/u;

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
        if (!LETTERS.test(token.word)) continue;
        const key = keyOf(token);
        this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
      }
    }
  }

  /** All that were added, in an order that does not depend on that of the nodes. */
  build(): VocabularyRecord {
    const kept = [...this.uses].sort(byUse).slice(0, this.mostWords);
    const pairs = kept.map(([key]) => key.split(' ') as [string, string]).sort(byWord);
    return { words: pairs.map(([word]) => word), stems: pairs.map(([, stem]) => stem) };
  }
}

/** Words that are written with different letters and folded alike may have different stems. */
function keyOf({ word, stem }: Pick<SearchToken, 'word' | 'stem'>): string {
  return `${word} ${stem}`;
}

function byUse([one, uses]: [string, number], [other, otherUses]: [string, number]): number {
  return otherUses - uses || (one < other ? -1 : 1);
}

function byWord([one, stem]: [string, string], [other, otherStem]: [string, string]): number {
  if (one === other) return stem < otherStem ? -1 : 1;
  return one < other ? -1 : 1;
}
