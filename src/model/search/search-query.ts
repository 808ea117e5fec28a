import { codeOf } from './code-of';
import { SearchField } from './search-field';
import { SearchForm } from './search-form';
import { tokensOf, type SearchToken } from './search-tokens';
import { wholeMark } from './whole-mark';

/** One thing that must be found: words that stand next to each other (one word, unless it was quoted). */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly quoted: boolean;
  /** Stems of words that it may have meant: none, unless it seems to be mistyped. */
  readonly meant: readonly string[];
  /** In which forms the graph may hold it, of words as typed; those that find nothing which a better one doesn't find may be left out. */
  readonly forms: readonly TypedForm[];
  /** Whether the graph holds only other words of its stem: `principal` where nothing but Príncipe is named. */
  readonly isByEnding: boolean;
  /** Where it stands in the composed form (NFC) of the search text, its end excluded. */
  readonly start: number;
  readonly end: number;
}

/** How a word may match that is not mistyped. */
type TypedForm = SearchForm.EXACT | SearchForm.PREFIX | SearchForm.STEM;

/** In which fields a term may match, and how. */
export interface SearchWay {
  readonly fields: readonly SearchField[];
  readonly form: SearchForm;
}

/** Words that stand next to each other in a field, or their stems; the last may be the beginning of one. Letters, digits and marks of ours only. */
export interface SearchPattern {
  readonly fields: readonly SearchField[];
  readonly of: 'words' | 'stems';
  readonly text: string;
  readonly isPrefix: boolean;
}

/**
 * A step of the ranking. A node is in it where it matches one of `wholes`, or of each term one pattern; its rank is that of the best step that it is in. Of several terms, where no
 * node is in a step, none is in a better one by its terms.
 */
export interface SearchTier {
  /** The place of its way among `SEARCH_WAYS`: 1 is the best. */
  readonly rank: number;
  readonly wholes: readonly SearchPattern[];
  readonly terms: readonly (readonly SearchPattern[])[];
}

const FIELDS = Object.values(SearchField);
const NAMES = [SearchField.NAME, SearchField.ALIAS];
const SUMMARY = [SearchField.SUMMARY];

/** The forms in which terms match, one by one, best first. */
const TYPED_FORMS: readonly TypedForm[] = [SearchForm.EXACT, SearchForm.PREFIX, SearchForm.STEM];
const FORMS: readonly SearchForm[] = [...TYPED_FORMS, SearchForm.TYPO];

/** All ways, best first: what is cited; a whole name of any language and writing; words of names; words of summaries. */
export const SEARCH_WAYS: readonly SearchWay[] = [
  ...[SearchForm.CITATION, SearchForm.WHOLE, SearchForm.VARIANT, ...FORMS].map((form) => ({ fields: NAMES, form })),
  ...FORMS.map((form) => ({ fields: SUMMARY, form })),
];

/** How many readings of a mistyped name are looked for. */
const MOST_READINGS = 24;

const QUOTATION_MARK = /["“”„«»]/g;

/** Takes a search text apart: words, and phrases between quotation marks; it may be empty. */
export function parseSearch(text: string): SearchTerm[] {
  const composed = text.normalize('NFC');
  const terms: SearchTerm[] = [];
  let start = 0;
  let isQuoted = false;
  for (const end of [...[...composed.matchAll(QUOTATION_MARK)].map(({ index }) => index), composed.length]) {
    const tokens = tokensOf(composed.slice(start, end));
    if (isQuoted && tokens.length > 0) terms.push(termOf(tokens, true, start));
    else for (const token of tokens) terms.push(termOf([token], false, start));
    start = end + 1;
    isQuoted = !isQuoted;
  }
  return terms;
}

/** The tiers of the ranking by these ways, best first. */
export function searchTiers(terms: readonly SearchTerm[], by: readonly SearchWay[] = SEARCH_WAYS): SearchTier[] {
  const isMistyped = terms.some(({ meant }) => meant.length > 0);
  const ways = by.filter(({ form }) => form !== SearchForm.CITATION && (isMistyped || form !== SearchForm.TYPO));
  const patterns = terms.map((term) => ways.map((way) => patternsOf(term, way)));
  return ways
    .map((way, index) => {
      // One term matches in the one way or the other; of several, some may match in better ones.
      const first = terms.length === 1 ? index : 0;
      const isNew = patterns.some((ofTerm) => (ofTerm[index] as SearchPattern[]).length > 0);
      return {
        rank: SEARCH_WAYS.indexOf(way) + 1,
        wholes: wholesOf(terms, way.form),
        terms: isNew ? allOrNone(patterns.map((ofTerm) => joined(ofTerm.slice(first, index + 1).flat()))) : [],
      };
    })
    .filter(({ wholes, terms: words }) => wholes.length > 0 || words.length > 0);
}

/** What is in any of the tiers. */
export function widestOf(tiers: readonly SearchTier[]): Pick<SearchTier, 'wholes' | 'terms'> {
  const wholes = tiers.flatMap((tier) => tier.wholes);
  const worded = tiers.filter(({ terms }) => terms.length > 0);
  const [first] = worded;
  if (first?.terms.length !== 1) return { wholes, terms: worded.at(-1)?.terms ?? [] };
  return { wholes, terms: [joined(worded.flatMap(({ terms }) => terms.flat()))] };
}

/** What finds the term in any field and way: for a node that has at least this word. */
export function widestPatterns(term: SearchTerm): readonly SearchPattern[] {
  return joined(SEARCH_WAYS.flatMap((way) => patternsOf(term, way)));
}

/** The patterns of each term; none where a term has none. */
function allOrNone(terms: readonly (readonly SearchPattern[])[]): readonly (readonly SearchPattern[])[] {
  return terms.every((patterns) => patterns.length > 0) ? terms : [];
}

/** The same in as few patterns: of one text in all its fields at once. A word begins with itself, so that where its beginnings are taken the word alone is held already. */
function joined(patterns: readonly SearchPattern[]): readonly SearchPattern[] {
  if (patterns.length < 2) return patterns;
  const once: SearchPattern[] = [];
  for (const pattern of patterns) {
    const place = once.findIndex((each) => isSameText(each, pattern) && each.isPrefix === pattern.isPrefix);
    if (place < 0) once.push(pattern);
    else once[place] = { ...pattern, fields: fieldsOf(pattern, once[place] as SearchPattern) };
  }
  return once.map((one) => lacking(one, once)).filter(({ fields }) => fields.length > 0);
}

/** A pattern in the fields in which no other finds the same. */
function lacking(one: SearchPattern, all: readonly SearchPattern[]): SearchPattern {
  const begun = one.isPrefix ? undefined : all.find((each) => each.isPrefix && isSameText(each, one));
  return begun ? { ...one, fields: one.fields.filter((field) => !begun.fields.includes(field)) } : one;
}

function isSameText(one: SearchPattern, other: SearchPattern): boolean {
  return one.text === other.text && one.of === other.of;
}

/** The fields of both, best first. */
function fieldsOf(one: SearchPattern, other: SearchPattern): readonly SearchField[] {
  return FIELDS.filter((field) => one.fields.includes(field) || other.fields.includes(field));
}

function wholesOf(terms: readonly SearchTerm[], form: SearchForm): SearchPattern[] {
  const words = terms.flatMap((term) => term.words);
  const isHeld = terms.every(({ forms }) => forms.includes(SearchForm.EXACT));
  if (form === SearchForm.WHOLE) return isHeld ? [phrase(NAMES, 'words', wholeMark(words))] : [];
  if (form !== SearchForm.VARIANT || terms.some(({ quoted }) => quoted)) return [];
  const meant = readingsOf(terms).map((stems) => phrase(NAMES, 'stems', wholeMark(stems)));
  return [...meant, wholeCode(words)];
}

/** What is called so as a whole, however its words are joined: the one way in which a node may be found that does not hold each term. */
export function joinedTiers(terms: readonly SearchTerm[]): SearchTier[] {
  if (terms.some(({ quoted }) => quoted)) return [];
  const rank = SEARCH_WAYS.findIndex(({ form }) => form === SearchForm.VARIANT) + 1;
  return [{ rank, wholes: [wholeCode(terms.flatMap(({ words }) => words))], terms: [] }];
}

function wholeCode(words: readonly string[]): SearchPattern {
  return phrase([SearchField.ALIAS], 'words', codeOf(words));
}

/** The stems of all terms, those that seem to be mistyped as each word that they may have meant; of too many readings the first. */
export function readingsOf(terms: readonly SearchTerm[]): string[][] {
  return terms.reduce<string[][]>(
    (readings, { stems, meant }) => {
      const choices = meant.length > 0 ? meant.map((stem) => [stem]) : [stems];
      return choices.flatMap((choice) => readings.map((reading) => [...reading, ...choice])).slice(0, MOST_READINGS);
    },
    [[]],
  );
}

function patternsOf(term: SearchTerm, { fields, form }: SearchWay): SearchPattern[] {
  const { words, stems, quoted, meant, forms } = term;
  const text = words.join(' ');
  const inForm = (pattern: SearchPattern) => (forms.some((each) => each === form) ? [pattern] : []);
  if (quoted) return form === SearchForm.EXACT ? [phrase(fields, 'words', text)] : [];
  switch (form) {
    case SearchForm.EXACT:
      return [...inForm(phrase(fields, 'words', text)), ...codesOf(term, fields)];
    case SearchForm.PREFIX:
      return inForm({ ...phrase(fields, 'words', text), isPrefix: true });
    case SearchForm.STEM:
      return inForm(phrase(fields, 'stems', stems.join(' ')));
    case SearchForm.TYPO:
      return meant.map((stem) => phrase(fields, 'stems', stem));
    default:
      return [];
  }
}

/** A word that holds a number may be a whole code: `order468`. */
function codesOf({ words }: SearchTerm, fields: readonly SearchField[]): SearchPattern[] {
  const isCode = fields === NAMES && /\d/.test(words[0] ?? '');
  return isCode ? [phrase([SearchField.ALIAS], 'words', codeOf(words))] : [];
}

function phrase(fields: readonly SearchField[], of: SearchPattern['of'], text: string): SearchPattern {
  return { fields, of, text, isPrefix: false };
}

function termOf(tokens: readonly SearchToken[], quoted: boolean, offset: number): SearchTerm {
  const [first, last] = [tokens[0], tokens.at(-1)] as [SearchToken, SearchToken];
  return {
    words: tokens.map(({ word }) => word),
    stems: tokens.map(({ stem }) => stem),
    quoted,
    meant: [],
    forms: TYPED_FORMS,
    isByEnding: false,
    start: offset + first.start,
    end: offset + last.end,
  };
}
