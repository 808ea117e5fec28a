import type { SearchPattern } from '../model/search/search-query';

/** What a term may match. */
type Patterns = readonly SearchPattern[];

/** What the rarest terms may match is asked of each other term again: so many patterns more at most. */
const MOST_AGAIN = 300;

/**
 * For each term what a node must match that holds it together with so many in all that it has `least`: the term, and
 * one of the rarest. Whoever holds so many lacks too few to lack all of the rarest, which come first. So the engine
 * passes over most nodes that hold a frequent term.
 */
export function heldWithRarest(terms: readonly Patterns[], least: number): readonly (readonly Patterns[])[] {
  const rarest = terms.slice(0, terms.length - least + 1);
  const others = terms.slice(rarest.length);
  const any = rarest.flat();
  if (any.length * others.length > MOST_AGAIN) return terms.map((term) => [term]);
  return [...rarest.map((term) => [term]), ...others.map((term) => [term, any])];
}
