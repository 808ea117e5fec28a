import type { CitationToken } from '../../model/citations/citation-token';
import { citationTokens } from '../../model/citations/citation-token';
import { isOneErrorAway } from '../../model/is-one-error-away';
import { tokensOf } from '../../model/search/search-tokens';
import { onceForEach } from '../asking/once-for-each';

/** Signs and words between the words of a name, which people write or leave out. */
const SKIPPED = new Set(['.', ',', '«', '»', '“', '”', '"', "'", '’', '-', '–', '/', '(', ')', 'the', 'no', '№', '#']);

/** Endings of Kazakh nouns when something of theirs follows: кодексінің. Folded. */
const KAZAKH_CASE = /(?:[ндт][ыи]н|[ндт][аеы]|[дт]ан|[дт]ен)$/u;

interface Branch<T> {
  readonly below: Map<string, Branch<T>>;
  /** What bears the name that ends here, with the name as it is written. */
  readonly here: { readonly value: T; readonly name: string }[];
}

/** A name that was found in a text. */
export interface FoundName<T> {
  readonly values: readonly T[];
  /** The token after it. */
  readonly to: number;
  /** Whether each name is an abbreviation in capitals, such as `CAT`. */
  readonly isAbbreviation: boolean;
}

/**
 * Names by their words, so that those that begin at a place of a text are found in time linear in the longest of them.
 * Endings of words don't matter.
 */
export class NameTree<T> {
  private readonly root: Branch<T> = { below: new Map(), here: [] };
  /** All words of names, as branches lie under them. */
  private readonly words = new Set<string>();

  add(name: string, value: T): void {
    let branch = this.root;
    for (const token of citationTokens(name)) {
      if (SKIPPED.has(token.folded)) continue;
      const key = stemOf(token);
      const next = branch.below.get(key) ?? { below: new Map(), here: [] };
      branch.below.set(key, next);
      this.words.add(key);
      branch = next;
    }
    const isKnown = branch === this.root || branch.here.some((each) => each.value === value);
    if (!isKnown) branch.here.push({ value, name });
  }

  /** The longest name that begins with this token; null where none does. */
  longestAt(tokens: readonly CitationToken[], from: number): FoundName<T> | null {
    if (SKIPPED.has(tokens[from]?.folded ?? '')) return null;
    let branches: readonly Branch<T>[] = [this.root];
    let found: FoundName<T> | null = null;
    for (let at = from; at < tokens.length && branches.length > 0; at += 1) {
      const token = tokens[at] as CitationToken;
      if (SKIPPED.has(token.folded)) continue;
      branches = nextBranches(branches, token);
      const here = branches.flatMap((branch) => branch.here);
      if (here.length > 0) {
        const values = [...new Set(here.map(({ value }) => value))];
        found = { values, to: at + 1, isAbbreviation: here.every(({ name }) => isAbbreviation(name)) };
      }
    }
    return found;
  }

  /**
   * The longest name that begins with this token where one error is taken out of one of its words, which no name has as
   * it is written; null where none does, or where names of several things are as near. Abbreviations and numbers are
   * taken for no other ones.
   */
  nearAt(tokens: readonly CitationToken[], from: number): FoundName<T> | null {
    if (SKIPPED.has(tokens[from]?.folded ?? '')) return null;
    let reached: readonly Reached<T>[] = [{ branch: this.root, isMended: false }];
    let found: FoundName<T> | null = null;
    for (let at = from; at < tokens.length && reached.length > 0; at += 1) {
      const token = tokens[at] as CitationToken;
      if (SKIPPED.has(token.folded)) continue;
      reached = reached.flatMap((one) => this.nextReached(one, token));
      const ends = reached.filter(({ branch, isMended }) => isMended && branch.here.some(isInFull));
      if (ends.length > 0 && (at > from || token.folded.length >= LEAST_ALONE)) found = onlyName(ends, at + 1);
    }
    return found;
  }

  private nextReached({ branch, isMended }: Reached<T>, token: CitationToken): readonly Reached<T>[] {
    const keys = keysOf(token);
    const asWritten = nextBranches([branch], token).map((next) => ({ branch: next, isMended }));
    if (isMended || keys.some((key) => this.words.has(key))) return asWritten;
    return [...asWritten, ...nearBranches(branch, keys).map((next) => ({ branch: next, isMended: true }))];
  }
}

/** How far a name was followed, and whether an error was taken out on the way. */
interface Reached<T> {
  readonly branch: Branch<T>;
  readonly isMended: boolean;
}

/** Shorter words may well be other ones; a name of one word is known by that alone. */
const LEAST_LETTERS = 5;
const LEAST_ALONE = 8;

/** The branches under words to which one error leads. Errors seldom are in the first letter: `emigration`. */
function nearBranches<T>(branch: Branch<T>, keys: readonly string[]): Branch<T>[] {
  const [first = ''] = keys;
  const begun = (byFirstLetter(branch).get(first.charAt(0)) ?? []) as readonly (readonly [string, Branch<T>])[];
  return begun.filter(([word]) => keys.some((key) => isMisspelt(key, word))).map(([, next]) => next);
}

function isMisspelt(key: string, word: string): boolean {
  const isLong = Math.min(key.length, word.length) >= LEAST_LETTERS;
  return isLong && /^\p{L}+$/u.test(key) && key !== word && isOneErrorAway(key, word);
}

/** The longer words of a branch, by their first letter. Asked for once all names are there. */
const byFirstLetter = onceForEach(({ below }: Branch<unknown>) => {
  const begun = new Map<string, (readonly [string, Branch<unknown>])[]>();
  for (const [word, next] of below) {
    const known = begun.get(word.charAt(0));
    if (known) known.push([word, next]);
    else begun.set(word.charAt(0), [[word, next]]);
  }
  return begun;
});

/** The name that all of them end, where it is that of the same things. */
function onlyName<T>(ends: readonly Reached<T>[], to: number): FoundName<T> | null {
  const things = ends.map(({ branch }) => new Set(branch.here.map(({ value }) => value)));
  const [first] = things;
  const isOne = first && things.every((each) => each.size === first.size && [...each].every((one) => first.has(one)));
  return isOne ? { values: [...first], to, isAbbreviation: false } : null;
}

function isInFull({ name }: { readonly name: string }): boolean {
  return !isAbbreviation(name);
}

function nextBranches<T>(branches: readonly Branch<T>[], token: CitationToken): Branch<T>[] {
  const keys = keysOf(token);
  return branches.flatMap(({ below }) => keys.flatMap((key) => below.get(key) ?? []));
}

/**
 * A word may stand for several of names: with its ending, and without. It is looked for as part of names of States and
 * of works, from several places on.
 */
const keysOf = onceForEach((token: CitationToken): readonly string[] => [
  ...new Set([stemOf(token), ...uninflected(token.folded), ...possessed(token.folded)]),
]);

/** What a Kazakh noun with an ending of case may be without it: as it is, with its possessive, and by its stem. */
function uninflected(folded: string): string[] {
  const bare = folded.replace(KAZAKH_CASE, '');
  return bare === folded ? [] : [bare, `${bare}и`, `${bare}ы`, stemOf({ text: bare, folded: bare })];
}

/** What a Kazakh noun may be with the ending of something that belongs: кодекс, кодексі. */
function possessed(folded: string): string[] {
  return /^\p{Script=Cyrillic}{4,}$/u.test(folded) ? [`${folded}и`, `${folded}ы`] : [];
}

/** The stem of a word, or the sign itself; a code without the zeros that fill it up: `C029` is `c29`. */
function stemOf({ text, folded }: Pick<CitationToken, 'text' | 'folded'>): string {
  const code = /^([a-z]?)0+(\d+)$/.exec(folded);
  return code ? `${code[1]}${code[2]}` : (tokensOf(text)[0]?.stem ?? folded);
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}/u.test(name) && !/\s/.test(name);
}
