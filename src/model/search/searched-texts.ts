import { propertiesOf } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import type { ValueKind } from '../declaration/value-kind';
import { nodeKind } from '../graph-model';
import type { NodeRecord } from '../records';
import { CODES, codeOf, isCode } from './code-of';
import { demonymOf } from './demonyms';
import { romanizations } from './romanizations';
import { FIELD_OF_ROLE, type SearchField } from './search-field';
import { stateNames } from './state-names';
import { tokensOf, type SearchToken } from './search-tokens';
import { WHOLE_MARKS, isWholeMark, wholeMark } from './whole-mark';

type Searched = Pick<NodeRecord, 'id' | 'kind' | 'properties'>;

/**
 * The texts of a node that search looks at, as they are written: those of each property whose declaration says so, in
 * their order.
 */
export function searchedTexts({
  kind,
  properties,
}: Pick<Searched, 'kind' | 'properties'>): Readonly<Record<SearchField, readonly string[]>> {
  const texts: Record<SearchField, string[]> = { NAME: [], ALIAS: [], SUMMARY: [] };
  for (const { name, search, kind: valueKind } of nodeKind(kind).properties) {
    if (search)
      texts[FIELD_OF_ROLE[search]].push(...[properties[name]].flat().flatMap((each) => textsIn(each, valueKind)));
  }
  return texts;
}

/** A text itself; of a value with parts, the part that is its name. */
function textsIn(value: unknown, { parts }: ValueKind): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !parts) return [];
  const name = propertiesOf(parts).find(({ search }) => search === SearchRole.NAME)?.name ?? '';
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? [found] : [];
}

/** A field as the engines hold it: its words, and their stems, with one space between two. */
export interface IndexedField {
  readonly words: string;
  readonly stems: string;
}

/** What the engines hold of a node. */
export type IndexedTexts = Readonly<Record<SearchField, IndexedField>>;

const known = new WeakMap<Searched, IndexedTexts>();

/**
 * The words of the node's texts, for the engines; among other names those of States in the languages of the region and
 * of their people, each name in Latin letters, and each as a code. Worked out once a record, for who loads again and
 * again.
 */
export function indexedTexts(node: Searched): IndexedTexts {
  const texts = known.get(node) ?? worded(node);
  known.set(node, texts);
  return texts;
}

function worded(node: Searched): IndexedTexts {
  const { NAME, ALIAS, SUMMARY } = searchedTexts(node);
  const others = [...ALIAS, ...(node.kind === 'State' ? namesOfState(node.id) : [])];
  const names = [...NAME, ...others];
  const romanized = [...NAME, ...ALIAS].flatMap(romanizations);
  const wordings = [...names, ...romanized].map(tokensOf).filter((tokens) => tokens.length > 0);
  const codes = [...new Set(wordings.map((tokens) => codeOf(tokens.map(({ word }) => word))))];
  const { words, stems } = indexed([...others, ...romanized]);
  const withCodes = (part: string) => [part, ...codes].filter((each) => each !== '').join(' ');
  return {
    NAME: indexed(NAME),
    ALIAS: { words: withCodes(words), stems: withCodes(stems) },
    // Nobody looks for a whole summary.
    SUMMARY: indexed(SUMMARY, () => wholeMark([])),
  };
}

/** What a State and its people are called, beside what its node says. */
function namesOfState(state: string): readonly string[] {
  const demonym = demonymOf(state);
  return [...stateNames(state), ...(demonym === null ? [] : [demonym])];
}

/** Each word of the field with its stem. */
export function* wordsOf({ words, stems }: IndexedField): Generator<Pick<SearchToken, 'word' | 'stem'>> {
  const stemOf = stems.split(' ');
  for (const [index, word] of words.split(' ').entries()) {
    if (word !== '' && !isWholeMark(word) && !isCode(word)) yield { word, stem: stemOf[index] as string };
  }
}

/** What marks the whole texts of the field: by their words, as codes, and by their stems. */
export function marksOf({ words, stems }: IndexedField): readonly string[] {
  return [words.match(WHOLE_MARKS), words.match(CODES), stems.match(WHOLE_MARKS)].flatMap((marks) => marks ?? []);
}

function indexed(texts: readonly string[], markOf = wholeMark): IndexedField {
  const tokens = texts.map(tokensOf).filter((each) => each.length > 0);
  const marked = (words: readonly string[]) => `${words.join(' ')} ${markOf(words)}`;
  const joined = (part: 'word' | 'stem') => tokens.map((each) => marked(each.map((token) => token[part]))).join(' ');
  return { words: joined('word'), stems: joined('stem') };
}
