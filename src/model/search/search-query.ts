import { codeOf } from './code-of';
import { SearchField } from './search-field';
import { SearchForm } from './search-form';
import { tokensOf, type SearchToken } from './search-tokens';
import { wholeMark } from './whole-mark';
import { ANY_NAME, type OwnStems, type WholeNames } from './whole-names';

/** One thing that must be found: words that stand next to each other (one word, unless it was quoted). */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly quoted: boolean;
  /** Stems of words that it may have meant: none, unless it seems to be mistyped. */
  readonly meant: readonly string[];
  /** In which forms the graph may hold it; those that find nothing which a better one doesn't find may be left out. */
  readonly forms: HeldForms;
  /** Whether the graph holds only other words of its stem: `principal` where nothing but Príncipe is named. */
  readonly isByEnding: boolean;
  /** Where it stands in the composed form (NFC) of the search text, its end excluded. */
  readonly start: number;
  readonly end: number;
}

/** How a word may match. */
export type WordForm = SearchForm.EXACT | SearchForm.PREFIX | SearchForm.STEM | SearchForm.TYPO;

/** In which forms names may hold a word, and summaries; best first. */
interface HeldForms {
  readonly names: readonly WordForm[];
  readonly summaries: readonly WordForm[];
}

/** In which fields a term may match, and how. */
export interface SearchWay {
  readonly fields: readonly SearchField[];
  readonly form: SearchForm;
}

/**
 * Words that stand next to each other in a field, or their stems; the last may be the beginning of one. Letters, digits
 * and marks of ours only.
 */
export interface SearchPattern {
  readonly fields: readonly SearchField[];
  readonly of: 'words' | 'stems';
  readonly text: string;
  readonly isPrefix: boolean;
  /**
   * Of a stem: whether nothing else holds the text, as a word or a stem, in whatever field. An engine need not look
   * where it stands.
   */
  readonly isAnywhere?: boolean;
}

/**
 * A step of the ranking. A node is in it where it matches one of `wholes`, or of each term one pattern; its rank is
 * that of the best step that it is in. Of several terms, where no node is in a step, none is in a better one by its
 * terms.
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
const NONE: readonly SearchPattern[] = [];

/** The forms in which terms match, one by one, best first. */
export const WORD_FORMS: readonly WordForm[] = [SearchForm.EXACT, SearchForm.PREFIX, SearchForm.STEM, SearchForm.TYPO];
const ANY_FORM: HeldForms = { names: WORD_FORMS, summaries: WORD_FORMS };

/**
 * All ways, best first: what is cited; a whole name of any language and writing; words of names; words of summaries.
 */
export const SEARCH_WAYS: readonly SearchWay[] = [
  ...[SearchForm.CITATION, SearchForm.WHOLE, SearchForm.VARIANT, ...WORD_FORMS].map((form) => ({
    fields: NAMES,
    form,
  })),
  ...WORD_FORMS.map((form) => ({ fields: SUMMARY, form })),
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

/** The tiers of the ranking by these ways, best first; of whole names only those that there may be. */
export function searchTiers(
  terms: readonly SearchTerm[],
  names: WholeNames = ANY_NAME,
  by: readonly SearchWay[] = SEARCH_WAYS,
): SearchTier[] {
  const tiers: SearchTier[] = [];
  let patterns: readonly (readonly SearchPattern[])[] = terms.map(() => NONE);
  for (const way of by) {
    const added = terms.map((term) => patternsOf(term, way, names));
    const isNew = added.some((ofTerm) => ofTerm.length > 0);
    // One term matches in the one way or the other; of several, some may match in better ones.
    if (isNew)
      patterns = terms.length === 1 ? added : patterns.map((ofTerm, index) => [...ofTerm, ...(added[index] ?? NONE)]);
    const wholes = wholesOf(terms, way.form, names);
    const words = isNew ? allOrNone(patterns.map(joined)) : [];
    if (wholes.length > 0 || words.length > 0) tiers.push({ rank: SEARCH_WAYS.indexOf(way) + 1, wholes, terms: words });
  }
  return tiers;
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
export function widestPatterns(term: SearchTerm, graph: WholeNames & OwnStems = ANY_NAME): readonly SearchPattern[] {
  const patterns = WORD_FORMS.flatMap((form) => formPatterns(term, form, fieldsWith(term.forms, form)));
  return joined([...patterns, ...codesOf(term, graph)]).map((pattern) =>
    pattern.of === 'stems' && graph.isOwnStem(pattern.text) ? { ...pattern, isAnywhere: true } : pattern,
  );
}

function fieldsWith({ names, summaries }: HeldForms, form: WordForm): readonly SearchField[] {
  if (!summaries.includes(form)) return names.includes(form) ? NAMES : [];
  return names.includes(form) ? FIELDS : SUMMARY;
}

/** The patterns of each term; none where a term has none. */
function allOrNone(terms: readonly (readonly SearchPattern[])[]): readonly (readonly SearchPattern[])[] {
  return terms.every((patterns) => patterns.length > 0) ? terms : [];
}

/**
 * The same in as few patterns: of one text in all its fields at once. A word begins with itself, so that where its
 * beginnings are taken the word alone is held already.
 */
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

function wholesOf(terms: readonly SearchTerm[], form: SearchForm, names: WholeNames): readonly SearchPattern[] {
  if (form === SearchForm.WHOLE)
    return namesBy(NAMES, 'words', isHeldAsTyped(terms) ? [wholeMark(wordsOf(terms))] : [], names);
  if (form !== SearchForm.VARIANT || terms.some(({ quoted }) => quoted)) return NONE;
  return [...namesBy(NAMES, 'stems', readingsOf(terms).map(wholeMark), names), ...wholeCode(wordsOf(terms), names)];
}

/**
 * What is called so as a whole, however its words are joined: the one way in which a node may be found that does not
 * hold each term.
 */
export function joinedTiers(terms: readonly SearchTerm[], names: WholeNames = ANY_NAME): SearchTier[] {
  const wholes = terms.some(({ quoted }) => quoted) ? NONE : wholeCode(wordsOf(terms), names);
  const rank = SEARCH_WAYS.findIndex(({ form }) => form === SearchForm.VARIANT) + 1;
  return wholes.length > 0 ? [{ rank, wholes, terms: [] }] : [];
}

function wholeCode(words: readonly string[], names: WholeNames): readonly SearchPattern[] {
  return namesBy([SearchField.ALIAS], 'words', [codeOf(words)], names);
}

/** What finds names by the marks of them that there may be. */
function namesBy(
  fields: readonly SearchField[],
  of: SearchPattern['of'],
  marks: readonly string[],
  names: WholeNames,
): readonly SearchPattern[] {
  return marks.filter((mark) => names.mayHold(mark)).map((mark) => phrase(fields, of, mark));
}

function wordsOf(terms: readonly SearchTerm[]): readonly string[] {
  return terms.flatMap(({ words }) => words);
}

function isHeldAsTyped(terms: readonly SearchTerm[]): boolean {
  return terms.every(({ forms }) => forms.names.includes(SearchForm.EXACT));
}

/**
 * The stems of all terms, those that seem to be mistyped as each word that they may have meant; of too many readings
 * the first.
 */
export function readingsOf(terms: readonly SearchTerm[]): string[][] {
  return terms.reduce<string[][]>(
    (readings, { stems, meant }) => {
      const choices = meant.length > 0 ? meant.map((stem) => [stem]) : [stems];
      return choices.flatMap((choice) => readings.map((reading) => [...reading, ...choice])).slice(0, MOST_READINGS);
    },
    [[]],
  );
}

function patternsOf(term: SearchTerm, { fields, form }: SearchWay, names: WholeNames): readonly SearchPattern[] {
  const isName = fields === NAMES;
  const held = (isName ? term.forms.names : term.forms.summaries).find((each) => each === form);
  const patterns = held ? formPatterns(term, held, fields) : NONE;
  const codes = isName && form === SearchForm.EXACT ? codesOf(term, names) : NONE;
  return codes.length > 0 ? [...patterns, ...codes] : patterns;
}

/** What finds the term in one form. */
function formPatterns(term: SearchTerm, form: WordForm, fields: readonly SearchField[]): readonly SearchPattern[] {
  const { words, stems, quoted, meant } = term;
  if (fields.length === 0 || (quoted && form !== SearchForm.EXACT)) return NONE;
  switch (form) {
    case SearchForm.EXACT:
      return [phrase(fields, 'words', words.join(' '))];
    case SearchForm.PREFIX:
      return [{ ...phrase(fields, 'words', words.join(' ')), isPrefix: true }];
    case SearchForm.STEM:
      return [phrase(fields, 'stems', stems.join(' '))];
    case SearchForm.TYPO:
      return meant.map((stem) => phrase(fields, 'stems', stem));
  }
}

/** A word that holds a number may be a whole code: `order468`. */
function codesOf({ words, quoted }: SearchTerm, names: WholeNames): readonly SearchPattern[] {
  return !quoted && /\d/.test(words[0] ?? '') ? wholeCode(words, names) : NONE;
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
    forms: ANY_FORM,
    isByEnding: false,
    start: offset + first.start,
    end: offset + last.end,
  };
}
