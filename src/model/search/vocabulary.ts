import { NearWords } from './near-words';
import { SearchForm } from './search-form';
import { WORD_FORMS, type SearchTerm, type WordForm } from './search-query';
import type { VocabularyRecord } from './vocabulary-builder';
import { ANY_NAME, KnownNames, type OwnStems, type WholeNames } from './whole-names';
import { WordUses } from './word-uses';

/** Words that may be mistyped. In shorter ones every error makes another word; longer ones are no words of people. */
const MISTYPABLE = /^\p{L}{4,40}$/u;

/** From so many letters on a word may hold two errors, else one. */
const LONG = 8;

/** How many words one term may have meant, and how many all terms together: engines bound the size of an expression. */
const MOST_MEANT = 20;
const MOST_MEANT_IN_ALL = 100;

type UsesByForm = Readonly<Record<WordForm, number>>;

/** Where in order the words begin that begin with one, where those do that are longer, and where others do. */
interface Stretch {
  readonly from: number;
  readonly after: number;
  readonly to: number;
}

/** How far a search reaches, about; infinitely where nobody knows. */
interface SearchReach {
  /** In how many places its words stand, in any form: so many an engine looks at. */
  readonly places: number;
  /** How many rows it finds at most. */
  readonly rows: number;
  /** The place of its rarest term. */
  readonly rarest: number;
}

/**
 * The words of a graph, to tell which of a search are mistyped, what they may have meant, and in which forms the graph
 * holds them.
 */
export class Vocabulary implements WholeNames, OwnStems {
  /** Where the first word of each stem stands; and, at that place, where the last one does. */
  private readonly firstOf = new Map<string, number>();
  private readonly lastAfter: Int32Array;
  /** Made where a word is mistyped. */
  private near: NearWords | null = null;
  private readonly uses: WordUses;
  /** Null where the record does not say. */
  private readonly usesInNames: WordUses | null;
  private readonly names: WholeNames;

  constructor(private readonly record: VocabularyRecord) {
    const { words, stems, uses, usesInNames, wholeNames } = record;
    this.lastAfter = new Int32Array(words.length);
    const firsts = new Int32Array(words.length);
    for (let place = 0; place < words.length; place += 1) firsts[place] = this.firstWith(stems[place] as string, place);
    this.uses = new WordUses(uses ?? words.map(() => 1), firsts);
    this.usesInNames = usesInNames ? new WordUses(usesInNames, firsts) : null;
    this.names = wholeNames === undefined ? ANY_NAME : new KnownNames(wholeNames);
  }

  /** Where the first word of the stem stands, of which one stands here. */
  private firstWith(stem: string, place: number): number {
    const first = this.firstOf.get(stem) ?? place;
    if (first === place) this.firstOf.set(stem, place);
    this.lastAfter[first] = place;
    return first;
  }

  mayHold(mark: string): boolean {
    return this.names.mayHold(mark);
  }

  isOwnStem(stem: string): boolean {
    if (this.record.isWhole !== true) return false;
    const { from, after } = this.stretchOf(stem);
    return this.record.stems.slice(from, after).every((each) => each === stem);
  }

  /**
   * The terms, each with the forms in which the graph may hold it; those that it lacks with what they may have meant.
   * Phrases, short words, numbers and symbols are never mended.
   */
  mend(terms: readonly SearchTerm[]): SearchTerm[] {
    return this.expand(terms, (term) => isMistypable(term) && !this.knows(term));
  }

  /** The terms, also those that the graph knows, with what else they may have meant. */
  mendAll(terms: readonly SearchTerm[]): SearchTerm[] {
    return this.expand(terms, isMistypable);
  }

  private expand(terms: readonly SearchTerm[], isMeant: (term: SearchTerm) => boolean): SearchTerm[] {
    const asMeant = terms.map(isMeant);
    const most = Math.min(MOST_MEANT, Math.floor(MOST_MEANT_IN_ALL / asMeant.filter(Boolean).length));
    return terms.map((term, index) =>
      this.narrowed(asMeant[index] === true ? { ...term, meant: this.closestTo(term, most) } : term),
    );
  }

  /** About how often texts hold the term, in any form; of a phrase its rarest word. */
  usesOf(term: SearchTerm): number {
    return Math.min(...this.usesOfEach(term));
  }

  /** How far a search for all terms reaches. */
  reachOf(terms: readonly SearchTerm[]): SearchReach {
    const { isWhole = false, uses } = this.record;
    if (!isWhole || !uses) return { places: Infinity, rows: Infinity, rarest: 0 };
    const each = terms.map((term) => this.usesOfEach(term));
    const least = each.map((ofWords) => Math.min(...ofWords));
    const rows = Math.min(...least);
    return { places: each.flat().reduce((sum, one) => sum + one, 0), rows, rarest: least.indexOf(rows) };
  }

  /** How often texts hold each word of the term; or what it may have meant, together. */
  private usesOfEach({ words, stems, meant }: SearchTerm): readonly number[] {
    if (meant.length > 0) return [this.usesOfStems(meant, this.uses)];
    return words.map((word, index) => {
      const { from, to } = this.stretchOf(word);
      return Math.max(this.uses.between(from, to), this.usesOfStems(stems.slice(index, index + 1), this.uses));
    });
  }

  private usesOfStems(stems: readonly string[], uses: WordUses): number {
    return stems.reduce((sum, stem) => sum + uses.ofStemAt(this.firstOf.get(stem) ?? -1), 0);
  }

  /** The term with the forms by which something may be found that no better one finds. */
  private narrowed(term: SearchTerm): SearchTerm {
    if (term.quoted || this.record.isWhole !== true) return term;
    const all = this.usesByForm(term, this.uses);
    const inNames = this.usesInNames && this.usesByForm(term, this.usesInNames);
    const forms = {
      names: WORD_FORMS.filter((form) => (inNames ?? all)[form] > 0),
      summaries: WORD_FORMS.filter((form) => all[form] > (inNames?.[form] ?? 0)),
    };
    const isAsTyped = all[SearchForm.EXACT] + all[SearchForm.PREFIX] > 0;
    return { ...term, forms, isByEnding: isMistypable(term) && !isAsTyped && all[SearchForm.STEM] > 0 };
  }

  /**
   * How often words stand in texts that each form finds. A stem finds nothing more where all its words begin with the
   * one that was typed: in order, the first and the last of them then do.
   */
  private usesByForm({ words: [word = ''], stems: [stem = ''], meant }: SearchTerm, uses: WordUses): UsesByForm {
    const { from, after, to } = this.stretchOf(word);
    const isBegun = (place = -1) => from <= place && place < to;
    const first = this.firstOf.get(stem);
    const isBegunByAll = first === undefined || (isBegun(first) && isBegun(this.lastAfter[first]));
    return {
      [SearchForm.EXACT]: uses.between(from, after),
      [SearchForm.PREFIX]: uses.between(after, to),
      [SearchForm.STEM]: isBegunByAll ? 0 : uses.ofStemAt(first),
      [SearchForm.TYPO]: this.usesOfStems(meant, uses),
    };
  }

  /** Whether a text holds the word, one that begins with it, or one of the same stem. */
  private knows({ words: [word = ''], stems: [stem = ''] }: SearchTerm): boolean {
    const { from, to } = this.stretchOf(word);
    return from < to || this.firstOf.has(stem);
  }

  /** Where the words stand that begin so. */
  private stretchOf(word: string): Stretch {
    const { words } = this.record;
    const from = this.placeOf(word, 0);
    let after = from;
    while (words[after] === word) after += 1;
    const to = words[after]?.startsWith(word) === true ? this.placeOf(`${word}\uffff`, after) : after;
    return { from, after, to };
  }

  /** Where the word stands or would stand, which is not before this place. */
  private placeOf(word: string, least: number): number {
    const { words } = this.record;
    let [low, high] = [least, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The stems of the words that fewest errors lead to, in the order of the words. */
  private closestTo(term: SearchTerm, most: number): string[] {
    const one = this.stemsAway(term, 1);
    const isFarther = one.size === 0 && (term.words[0] ?? '').length >= LONG;
    return [...(isFarther ? this.stemsAway(term, 2) : one)].slice(0, most);
  }

  /** The stems of the words that just so many errors lead to, but its own. */
  private stemsAway({ words: [word = ''], stems: [ownStem] }: SearchTerm, errors: 1 | 2): Set<string> {
    this.near ??= new NearWords(this.record.words);
    const stems = this.near.placesNear(word, errors).map((place) => this.record.stems[place] as string);
    return new Set(stems.filter((stem) => stem !== ownStem));
  }
}

function isMistypable({ words: [word = ''], quoted }: SearchTerm): boolean {
  return !quoted && MISTYPABLE.test(word);
}
