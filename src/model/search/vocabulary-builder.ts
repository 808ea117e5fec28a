import { SearchField } from './search-field';
import { marksOf, wordsOf, type IndexedTexts } from './searched-texts';
import type { SearchToken } from './search-tokens';
import { WholeNamesBuilder } from './whole-names';

/**
 * The words of a graph, in order, and at its place the stem of each and how often it stands in a text, and in a name;
 * and which names there are as a whole. The same for every engine. Earlier releases wrote words and stems alone, and
 * then no names.
 */
export interface VocabularyRecord {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly uses?: readonly number[];
  readonly usesInNames?: readonly number[];
  /** As `WholeNamesBuilder` writes them. */
  readonly wholeNames?: string;
  /** Whether it has all words of the graph. Earlier releases wrote no such thing: theirs lack numbers. */
  readonly isWhole?: boolean;
}

/** Of more words than these the rarest are left out, for the memory that they take. */
export const MOST_WORDS = 200_000;

/** Gathers the words of the nodes of a graph. */
export class VocabularyBuilder {
  private readonly uses = new Map<string, Uses>();
  private readonly wholeNames = new WholeNamesBuilder();

  constructor(private readonly mostWords = MOST_WORDS) {}

  /** Adds a node's words. */
  add(texts: IndexedTexts): void {
    for (const field of FIELDS) {
      const isName = field !== SearchField.SUMMARY;
      for (const token of wordsOf(texts[field])) this.count(keyOf(token), isName);
      for (const mark of isName ? marksOf(texts[field]) : []) this.wholeNames.add(mark);
    }
  }

  private count(key: string, isInName: boolean): void {
    const uses = this.uses.get(key) ?? { all: 0, inNames: 0 };
    if (uses.all === 0) this.uses.set(key, uses);
    uses.all += 1;
    if (isInName) uses.inNames += 1;
  }

  /** All that were added, in an order that does not depend on that of the nodes. */
  build(): VocabularyRecord {
    const kept = [...this.uses].sort(byUse).slice(0, this.mostWords);
    const entries = kept.map(([key, uses]) => [...(key.split(' ') as [string, string]), uses] as const).sort(byWord);
    return {
      words: entries.map(([word]) => word),
      stems: entries.map(([, stem]) => stem),
      uses: entries.map(([, , { all }]) => all),
      usesInNames: entries.map(([, , { inNames }]) => inNames),
      wholeNames: this.wholeNames.build(),
      isWhole: this.uses.size <= this.mostWords,
    };
  }
}

/** How often a word stands in texts, and in those of them that are names. */
interface Uses {
  all: number;
  inNames: number;
}

type Entry = readonly [word: string, stem: string, uses: Uses];

const FIELDS = Object.values(SearchField);

/** Words that are written with different letters and folded alike may have different stems. */
function keyOf({ word, stem }: Pick<SearchToken, 'word' | 'stem'>): string {
  return `${word} ${stem}`;
}

function byUse([one, uses]: [string, Uses], [other, otherUses]: [string, Uses]): number {
  return otherUses.all - uses.all || (one < other ? -1 : 1);
}

function byWord([one, stem]: Entry, [other, otherStem]: Entry): number {
  if (one === other) return stem < otherStem ? -1 : 1;
  return one < other ? -1 : 1;
}
