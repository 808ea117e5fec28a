import type { CitationToken } from '../../model/citations/citation-token';
import { citationTokens } from '../../model/citations/citation-token';
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

  add(name: string, value: T): void {
    let branch = this.root;
    for (const token of citationTokens(name)) {
      if (SKIPPED.has(token.folded)) continue;
      const key = stemOf(token);
      const next = branch.below.get(key) ?? { below: new Map(), here: [] };
      branch.below.set(key, next);
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
