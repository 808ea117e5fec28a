import { afterAny, foldedAt, textAt, type CitationToken } from '../../model/citations/citation-token';
import { fold } from '../../model/search/search-tokens';
import { formsBefore } from './sort-of-act';

/** How words for treaties and their like begin; of acts `formsBefore` knows them. */
const SORTS_OF_TREATIES =
  'convention covenant protocol treaty treaties charter constitution directive declaration statute ' +
  'конвенци пакт протокол договор соглашени хартия хартии устав конституци деклараци';
const SORT_OF_TREATY = new RegExp(`^(?:${SORTS_OF_TREATIES.split(' ').map(fold).join('|')})`, 'u');

const OF = new Set(['of', 'the', 'said', 'same', 'that', 'this']);

/** After a sort of work, they begin what it is about, or which one it is. */
const BEGINS_TITLE = new Set(
  'on of for against concerning relating no № о об по против от рк « “ ('.split(' ').map(fold),
);

/** Russian words that refer back to a work, as they begin; and the endings of adjectives. Folded. */
const REFERS_BACK = /^(?:настоящ|данн|указанн|упомянут|назван|вышеуказ|вышеназ|этог|этои|тог)/u;
const ADJECTIVE = /(?:[ое]го|[ое]му|[ыио]м|[ыи]х|[ыи]и|[оеая]и|ая|яя|ую|юю)$/u;

/** The most tokens of a name up to the word for its sort. */
const LONGEST_NAME = 7;

/**
 * Whether a work is named by a name of its own right behind parts, which then are of no work before them: `art. 4 of
 * the Istanbul Convention`, `ст. 5 Семейного кодекса`; not a reference back, as `art. 4 of the Convention`.
 */
export function isWorkNamedAfter(tokens: readonly CitationToken[], to: number): boolean {
  const isEnglish = foldedAt(tokens, to) === 'of';
  const from = isEnglish ? afterAny(tokens, to, OF, 3) : to;
  const sort = sortAfter(tokens, from, isEnglish ? isGreat : isAdjective);
  if (sort === null || (isEnglish && !isGreat(tokens, sort))) return false;
  return sort > from ? isGreat(tokens, from) : BEGINS_TITLE.has(foldedAt(tokens, sort + 1));
}

/** The token of the word for a sort of work, where only such words stand before it; null where there is none. */
function sortAfter(
  tokens: readonly CitationToken[],
  from: number,
  isOfName: (tokens: readonly CitationToken[], at: number) => boolean,
): number | null {
  for (let at = from; at < from + LONGEST_NAME; at += 1) {
    const word = foldedAt(tokens, at);
    if (SORT_OF_TREATY.test(word) || formsBefore(word) !== null) return at;
    if (!isOfName(tokens, at)) return null;
  }
  return null;
}

function isGreat(tokens: readonly CitationToken[], at: number): boolean {
  return /^\p{Lu}/u.test(textAt(tokens, at));
}

function isAdjective(tokens: readonly CitationToken[], at: number): boolean {
  const word = foldedAt(tokens, at);
  return ADJECTIVE.test(word) && !REFERS_BACK.test(word);
}
