import { nameIn, type NamedThing } from './named';

/**
 * What is found, that which is called just so first, then what begins with the word, then what has it as a word, then
 * what begins so and what has a word that does; the shorter name first.
 */
export function bestFirst(found: readonly NamedThing[], typed: string, language: string): readonly NamedThing[] {
  const ranked = found.map((thing, place) => {
    const names = [nameIn(language, thing).name, thing.name];
    const best = names.map((name) => ({ rank: rankOf(name, typed), length: name.length })).sort(byRankAndLength)[0]!;
    // What only a word in its text or an alias found stays as the search ranks it.
    return { thing, ...best, length: best.rank < OTHER ? best.length : place };
  });
  return ranked.sort(byRankAndLength).map(({ thing }) => thing);
}

const OTHER = 5;

function rankOf(name: string, typed: string): number {
  const [within, sought] = [name.toLowerCase(), typed.toLowerCase()];
  if (within === sought) return 0;
  const words = ` ${within.split(/[^\p{L}\p{N}]+/u).join(' ')} `;
  if (words.startsWith(` ${sought} `)) return 1;
  if (words.includes(` ${sought} `)) return 2;
  if (words.startsWith(` ${sought}`)) return 3;
  return words.includes(` ${sought}`) ? 4 : OTHER;
}

interface Ranked {
  readonly rank: number;
  readonly length: number;
}

function byRankAndLength(one: Ranked, other: Ranked): number {
  return one.rank - other.rank || one.length - other.length;
}
