import { SpellingDistance } from '../spelling-distance';
import { matchesIn } from './matches-in';
import { SearchForm } from './search-form';
import type { SearchTerm } from './search-query';
import { fold } from './search-tokens';

/** Words that may stand for each other differ in their ends, too. */
const FARTHEST = 40;

interface Found {
  readonly term: SearchTerm;
  readonly form: SearchForm;
  readonly word: string;
}

/**
 * The search text with each mistyped term replaced by the word that stands in its stead in the texts of a node; null
 * where nothing was mistyped.
 */
export function correctedText(text: string, terms: readonly SearchTerm[], texts: readonly string[]): string | null {
  const found = texts.flatMap((each) => wordsFound(each.normalize('NFC'), terms));
  const corrections = terms.flatMap((term) => {
    const word = correctionOf(
      term,
      found.filter((each) => each.term === term),
    );
    return word === null ? [] : [{ ...term, word }];
  });
  if (corrections.length === 0) return null;
  // From the end, so that what comes before stays at its place.
  return corrections.reduceRight(
    (corrected, { start, end, word }) => corrected.slice(0, start) + word + corrected.slice(end),
    text.normalize('NFC'),
  );
}

function wordsFound(text: string, terms: readonly SearchTerm[]): Found[] {
  return matchesIn(text, terms).map(({ term, form, start, end }) => ({ term, form, word: text.slice(start, end) }));
}

/**
 * The word that is nearest to what was typed; null where the term stands in the texts as it was typed, or not at all.
 */
function correctionOf({ words: [typed = ''] }: SearchTerm, found: readonly Found[]): string | null {
  if (found.length === 0 || found.some(({ form }) => form !== SearchForm.TYPO)) return null;
  const distance = new SpellingDistance(typed, FARTHEST);
  const away = ({ word }: Found) => distance.to(fold(word));
  return found.reduce((best, each) => (away(each) < away(best) ? each : best)).word.toLowerCase();
}
