import type { SearchField } from './search-field';
import { tokensOf, type SearchToken } from './search-tokens';

type Properties = Readonly<Record<string, unknown>>;

/** The texts of a node that search looks at, as they are written. Other names in any language, short names and symbols count as aliases. */
export function searchedTexts(properties: Properties): Readonly<Record<SearchField, readonly string[]>> {
  const { name, shortName, reference, symbol, summary } = properties;
  const translations = list<{ name: string }>(properties['translations']).map((translation) => translation.name);
  return {
    NAME: texts([name]),
    ALIAS: texts([...list(properties['aliases']), shortName, reference, symbol, ...translations]),
    SUMMARY: texts([summary]),
  };
}

/** A field as the engines hold it: its words, and their stems, with one space between two. */
export interface IndexedField {
  readonly words: string;
  readonly stems: string;
}

/** What the engines hold of a node. */
export type IndexedTexts = Readonly<Record<SearchField, IndexedField>>;

/** Stands before and after each text as a word that no search can hold: no phrase runs from one name into the next. */
const EDGE = '\uE000';

/** The words of the node's texts, for the engines. */
export function indexedTexts(properties: Properties): IndexedTexts {
  const { NAME, ALIAS, SUMMARY } = searchedTexts(properties);
  return { NAME: indexed(NAME), ALIAS: indexed(ALIAS), SUMMARY: indexed(SUMMARY) };
}

/** A text of just these words, as it stands in a field. */
export function wholeText(words: readonly string[]): string {
  return `${EDGE} ${words.join(' ')} ${EDGE}`;
}

/** Each word of the field with its stem. */
export function* wordsOf({ words, stems }: IndexedField): Generator<Pick<SearchToken, 'word' | 'stem'>> {
  const stemOf = stems.split(' ');
  for (const [index, word] of words.split(' ').entries()) {
    if (word !== '' && word !== EDGE) yield { word, stem: stemOf[index] as string };
  }
}

function indexed(names: readonly string[]): IndexedField {
  const tokens = names.map(tokensOf).filter((each) => each.length > 0);
  const joined = (part: 'word' | 'stem') => tokens.map((each) => wholeText(each.map((token) => token[part]))).join(' ');
  return { words: joined('word'), stems: joined('stem') };
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
