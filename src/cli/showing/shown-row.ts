import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsOf, isThing } from '../asking/selection-of';
import { inWords } from '../../api/words/in-words';
import { isAsARule } from '../../api/words/is-as-a-rule';
import { painted } from './terminal';
import { SENTENCES, TITLES, type ValueInWords } from './value-in-words';

type RowType = GraphQLObjectType | GraphQLInterfaceType;
type Values = Readonly<Record<string, unknown>>;

/** A row of a table. */
export interface ShownRow {
  /** Short values, by column. */
  readonly cells: ReadonlyMap<string, string>;
  /** What it is about. */
  readonly about: readonly string[];
  /** A line for each other thing that is said of it. */
  readonly details: readonly string[];
}

interface Field {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly value: unknown;
}

/** What programs need, or what every row would repeat. */
const UNSAID = ['__typename', 'asOf', 'aliases', 'translations', 'rank', 'cursor', 'key', 'start', 'end', 'citedIn'];

/** What an answer was worked out from, for who asks for all. */
const FOR_ALL = ['cause', 'computedFrom'];

const DATES = ['Date', 'PartialDate', 'DateTime'];
const NUMBERS = ['Int', 'Float'];

/** Lists whose order is a way through the graph. */
const WAYS = ['nodes', 'via'];

/** Of a thing that is a row itself, only these dates have columns: the others say how the data knows it. */
const DATES_OF_THINGS = ['inForceFrom', 'adoptedOn', 'madeOn', 'publishedOn', 'date', 'validFrom', 'validTo'];

/** A row in words; the type is that of its edge where it stands in a page. */
export function shownRow(type: RowType, row: Values, words: ValueInWords): ShownRow {
  const node = type.name.endsWith('Edge') ? fieldsOf(type).find(({ name }) => name === 'node') : undefined;
  const rowType = node ? (getNamedType(node.type) as RowType) : type;
  const values = node ? (row['node'] as Values) : row;
  const fields = [...said(rowType, values), ...(node ? said(type, row).filter(({ name }) => name !== 'node') : [])];
  const about = isThing(rowType) ? aboutThing(values) : aboutFields(fields, words);
  const isCell = (field: Field) =>
    isShort(field.type) && (!isThing(rowType) || !isDate(field.type) || DATES_OF_THINGS.includes(field.name));
  const others = fields
    .filter(({ name }) => !about.fields.includes(name) && (words.isFull || !FOR_ALL.includes(name)))
    .filter(({ value }) => !repeatsName(value, values['name']));
  const cells = others
    .filter((field) => isCell(field) && !isAsARule(field.name, field.value))
    .map(({ name, type: of, value }) => [inWords(name), words.of(of, value)] as const);
  const details = others.filter((field) => !isCell(field)).map((field) => detail(field, words));
  return { cells: new Map(cells), about: about.lines, details: [...details, truths(others, words)].filter(Boolean) };
}

function said(type: RowType, values: Values): Field[] {
  return fieldsOf(type)
    .map(({ name, type: of }) => ({ name, type: of, value: values[name] }))
    .filter(({ name, value }) => value !== undefined && value !== null && !UNSAID.includes(name))
    .filter(({ name, value }) => !(name === 'basis' && (isAsARule(name, value) || value === 'EDITORIAL')));
}

/** A short name, or a snippet, that is the name itself. */
function repeatsName(value: unknown, name: unknown): boolean {
  const parts = Array.isArray(value) ? (value as { text?: string }[]).map(({ text }) => text ?? '').join('') : value;
  return parts !== '' && parts === name;
}

interface About {
  readonly lines: readonly string[];
  readonly fields: readonly string[];
}

function aboutThing(thing: Values): About {
  const { id, name, __typename: kind } = thing as { id: string; name?: string; __typename?: string };
  const place = `${painted('cyan', id)}${kind ? `  ${painted('dim', inWords(kind))}` : ''}`;
  return { lines: name === undefined ? [place] : [painted('bold', name), place], fields: ['id', 'name'] };
}

/** A text that says what the row is about; else the things that it names first. */
function aboutFields(fields: readonly Field[], words: ValueInWords): About {
  const title = TITLES.map((name) => fields.find((field) => field.name === name)).find(Boolean);
  if (title) return { lines: [painted('bold', String(title.value))], fields: [title.name] };
  const rest = fields.slice(fields.findIndex(({ type }) => isThing(getNamedType(type))));
  const end = rest.findIndex(({ type }) => !isThing(getNamedType(type)));
  const things = end < 0 ? rest : rest.slice(0, end);
  const lines = things.map(({ name, type, value }) =>
    WAYS.includes(name)
      ? way(getNamedType(type) as GraphQLOutputType, value as unknown[], words)
      : words.of(type, value),
  );
  return { lines, fields: things.map(({ name }) => name) };
}

function isDate(type: GraphQLOutputType): boolean {
  return DATES.includes(getNamedType(type).name);
}

/** Whether it stands in a column of its own. */
function isShort(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return false;
  return isEnumType(named) || isDate(type) || NUMBERS.includes(named.name);
}

function detail({ name, type, value }: Field, words: ValueInWords): string {
  const named = getNamedType(type);
  if (named.name === 'Boolean') return '';
  if (named.name === 'SnippetPart') return snippet(value as { text: string; isMatch: boolean }[]);
  if (name === 'via' && Array.isArray(value) && value.length <= 1) return '';
  // Where a row says it is never shortened.
  if (name === 'citations') return cited(value as unknown[], named as GraphQLOutputType, words);
  if (named.name === 'DocumentUse' && !words.isFull) return '';
  const label = painted('dim', `${inWords(name)}:`);
  if (isOfAnswers(type))
    return itemised(
      label,
      (value as unknown[]).map((each) => words.of(named as GraphQLOutputType, each)),
      words,
    );
  if (WAYS.includes(name) && isThing(named))
    return `${label} ${way(named as GraphQLOutputType, value as unknown[], words)}`;
  const text = words.of(type, value);
  return text === '' || SENTENCES.test(name) ? text : `${label} ${text}`;
}

function cited(citations: readonly unknown[], type: GraphQLOutputType, words: ValueInWords): string {
  if (citations.length === 0) return '';
  return `${painted('dim', 'sources:')} ${citations.map((each) => words.of(type, each)).join('; ')}`;
}

/** From one end to the other. */
function way(type: GraphQLOutputType, things: readonly unknown[], words: ValueInWords): string {
  return things.map((each) => words.of(type, each)).join(' → ');
}

/** A list of answers within the answer, each of which takes a line or more. */
function isOfAnswers(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (named.name === 'Citation' || isThing(named)) return false;
  return isListType(getNullableType(type)) && isObjectType(named);
}

function itemised(label: string, items: readonly string[], words: ValueInWords): string {
  const told = words.shortened(items);
  return told.length === 0 ? '' : [label, ...told.map((item) => `- ${item}`)].join('\n');
}

function snippet(parts: readonly { text: string; isMatch: boolean }[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? painted('bold', text) : text)).join('');
}

/** What is yes or no of a row, in one line. */
function truths(fields: readonly Field[], words: ValueInWords): string {
  const asked = fields.filter(({ type }) => getNamedType(type).name === 'Boolean');
  const told = asked.map(({ name, value }) => words.truth(name, value));
  return told.filter(Boolean).join(', ');
}
