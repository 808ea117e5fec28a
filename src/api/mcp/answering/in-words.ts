import { NOT_SEEN, PRESUMED_MEANS, UNKNOWN_MEANS } from '../../words/doubt-in-words';
import { inWords } from '../../words/in-words';
import { isAsARule } from '../../words/is-as-a-rule';
import { thingInWords } from '../../words/thing-in-words';
import type { Shape } from './shape';

type Fields = Readonly<Record<string, unknown>>;
type ObjectShape = Extract<Shape, { is: 'object' }>;

/**
 * A row as lines of text: what it is first, then each field in words, with what is nested below it indented. What is
 * empty or goes without saying is left out.
 */
export function rowInWords(row: unknown, shape: Shape): string[] {
  if (shape.is !== 'object' || !isFields(row)) return [valueInWords(row, shape) ?? ''];
  const [head, lines] = headOf(row, shape);
  return [head, ...lines.map((line) => `   ${line}`)];
}

/** What a row is, by its name or its first field; and the lines of all other fields. */
function headOf(row: Fields, shape: ObjectShape): [string, string[]] {
  if (isNamed(shape)) return [thingInWords(named(row)), linesOf(row, shape, NAME)];
  const [first = ''] = shape.fields.keys();
  const field = shape.fields.get(first)?.shape;
  const value = row[first];
  if (field?.is !== 'object' || !isFields(value) || !isNamed(field))
    return [field ? (valueInWords(value, field) ?? '') : '', linesOf(row, shape, [first])];
  return [thingInWords(named(value)), [...linesOf(value, field, NAME), ...linesOf(row, shape, [first])]];
}

const NAME = ['id', 'name'];

function isNamed({ fields }: ObjectShape): boolean {
  return NAME.every((name) => fields.has(name));
}

function linesOf(row: Fields, shape: ObjectShape, told: readonly string[]): string[] {
  return [...shape.fields].flatMap(([name, { shape: field }]) => {
    const value = row[name];
    if (told.includes(name) || isAsARule(name, value)) return [];
    if (name === 'presumed') return value === true ? [presumedOf(row)] : [];
    const inline = valueInWords(value, field);
    if (inline !== null) return inline === '' ? [] : [`${inWords(name)}: ${inline}`];
    return [`${inWords(name)}:`, ...blocksOf(value, field).map((line) => `  ${line}`)];
  });
}

/** Values with parts of their own, each begun by a dash. */
function blocksOf(value: unknown, shape: Shape): string[] {
  if (shape.is === 'list' && Array.isArray(value)) return value.flatMap((each) => blocksOf(each, shape.of));
  const [head = '', ...rest] = rowInWords(value, shape);
  return [`- ${head}`, ...rest.map((line) => line.slice(1))];
}

/** A value that fits on a line; empty where there is none; null where it has too many parts for one. */
function valueInWords(value: unknown, shape: Shape): string | null {
  if (value === null || value === undefined) return '';
  if (shape.is === 'choice') return choiceInWords(value as string, shape);
  if (shape.is === 'list' && Array.isArray(value)) {
    if (isSource(shape.of)) return sourcesInWords(value as Fields[]);
    const parts = value.map((each) => valueInWords(each, shape.of));
    return parts.includes(null) ? null : parts.join('; ');
  }
  if (shape.is === 'object' && isFields(value)) return objectInWords(value, shape);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : (value as string);
}

function objectInWords(value: Fields, shape: ObjectShape): string | null {
  const { fields } = shape;
  const isPlain = [...fields.values()].every(({ shape: { is } }) => is !== 'object' && is !== 'list');
  if (!isPlain) return null;
  const told = [...fields].flatMap(([name, field]) => {
    const isTold = (isNamed(shape) && NAME.includes(name)) || isAsARule(name, value[name]);
    const words = isTold ? '' : valueInWords(value[name], field.shape);
    return words === '' ? [] : [`${inWords(name)}: ${words}`];
  });
  return [...(isNamed(shape) ? [thingInWords(named(value))] : []), ...told].join(', ');
}

/** Sources, those in one document together: its name, the places in it, and whether somebody has seen the text. */
function sourcesInWords(sources: readonly Fields[]): string {
  const documents = new Map<string, { name: string; places: string[] }>();
  for (const { document, pinpoint, checked } of sources) {
    const { id, name } = document as { readonly id: string; readonly name: string };
    const key = `(${id})${checked === true ? '' : `, ${NOT_SEEN}`}`;
    const known = documents.get(key) ?? { name, places: [] };
    if (typeof pinpoint === 'string') known.places.push(pinpoint);
    documents.set(key, known);
  }
  return [...documents]
    .map(([key, { name, places }]) => `${places.length === 0 ? name : `${name}, ${places.join('; ')}`} ${key}`)
    .join('; ');
}

function choiceInWords(value: string, { of }: Extract<Shape, { is: 'choice' }>): string {
  const words = inWords(value);
  if (value !== 'UNKNOWN') return words;
  const meaning = of.getValue(value)?.description?.replace(/\.$/, '') ?? UNKNOWN_MEANS;
  return `${words} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`;
}

function presumedOf({ attestedOn }: Fields): string {
  const since = typeof attestedOn === 'string' ? ` after ${attestedOn}` : ' since its sources';
  return `presumed: ${PRESUMED_MEANS}${since}`;
}

function isSource(shape: Shape): boolean {
  return shape.is === 'object' && shape.fields.has('pinpoint') && shape.fields.has('checked');
}

/** Of an object whose shape has both. */
function named(value: Fields): { readonly id: string; readonly name: string } {
  return value as { readonly id: string; readonly name: string };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
