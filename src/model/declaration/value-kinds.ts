import { nearest } from '../nearest';
import { describeCalendarProblem, isPartialDate } from '../time/partial-date';
import type { Choices, ValueKind } from './value-kind';

/** Numbers that stand where YAML readers expect words: an article's number, a year. */
const asWritten = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** One line or paragraph of plain text; never empty. */
export const text: ValueKind<string> = {
  title: 'a text',
  family: 'TEXT',
  isList: false,
  jsonSchema: () => ({ type: 'string', minLength: 1 }),
  coerce: asWritten,
  check: (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'must be a text that is not empty'),
};

/** `true` or `false`. */
export const flag: ValueKind<boolean> = {
  title: 'true or false',
  family: 'FLAG',
  isList: false,
  jsonSchema: () => ({ type: 'boolean' }),
  check: (value) => (typeof value === 'boolean' ? null : 'must be true or false'),
};

/** A whole number. */
export const whole: ValueKind<number> = {
  title: 'a whole number',
  family: 'NUMBER',
  isWhole: true,
  isList: false,
  jsonSchema: () => ({ type: 'integer' }),
  check: (value) => (Number.isInteger(value) ? null : 'must be a whole number'),
};

/** A number, whole or not. */
export const decimal: ValueKind<number> = {
  title: 'a number',
  family: 'NUMBER',
  isList: false,
  jsonSchema: () => ({ type: 'number' }),
  check: (value) => (typeof value === 'number' && Number.isFinite(value) ? null : 'must be a number'),
};

/** A date as far as the source gives it: `1994-08-12`, `2008-03` or `2008`. */
export const partialDate: ValueKind<string> = {
  title: 'a date (2012, 2012-10 or 2012-10-01)',
  family: 'DATE',
  isList: false,
  jsonSchema: () => ({ type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
  coerce: asWritten,
  check: (value) => (isPartialDate(value) ? null : describeCalendarProblem(value)),
};

/** The id of a node of a kind or interface (`Actor`, `LegalNode`, ...), or of an edge (`Edge`). */
export function reference(expected: string): ValueKind<string> {
  return {
    title: `the id of ${expected === 'LegalNode' ? 'a node' : `a ${expected}`}`,
    family: 'REFERENCE',
    isList: false,
    jsonSchema: () => ({ type: 'string', minLength: 1 }),
    check: text.check,
    mentions: (id) => [{ id, expected }],
  };
}

/** One of the values of an enum, which the API shows under its name. */
export function choice<E extends Record<string, string>>(
  values: E,
  name: string,
  description: string,
  descriptions: Partial<Record<keyof E, string>> = {},
): ValueKind<E[keyof E]> & { readonly choices: Choices } {
  const names = Object.values(values);
  return {
    title: `one of ${names.join(', ')}`,
    family: 'CHOICE',
    choices: { name, description, values, descriptions },
    isList: false,
    jsonSchema: () => ({ enum: names }),
    check: (value) => (names.includes(value as string) ? null : describeWrongChoice(value, names)),
  };
}

function describeWrongChoice(value: unknown, names: string[]): string {
  const close = nearest(String(value).toUpperCase(), names);
  return `must be one of ${names.join(', ')}${close ? `; did you mean ${close}?` : ''}`;
}

/** Any number of values of one kind. */
export function list<T>(item: ValueKind<T>): ValueKind<T[]> {
  return {
    title: `a list, each ${item.title}`,
    family: item.family,
    isList: true,
    ...(item.parts && { parts: item.parts }),
    ...(item.choices && { choices: item.choices }),
    ...(item.isWhole && { isWhole: item.isWhole }),
    jsonSchema: () => ({ anyOf: [item.jsonSchema(), { type: 'array', items: item.jsonSchema() }] }),
    coerce: (value) => (Array.isArray(value) ? value : [value]).map((each) => item.coerce?.(each) ?? (each as unknown)),
    check(value) {
      if (!Array.isArray(value)) return 'must be a list';
      for (const [index, each] of value.entries()) {
        const problem = item.check(each);
        if (problem) return `${problem} (item ${index + 1})`;
      }
      return null;
    },
    mentions: (values) => (item.mentions ? values.flatMap((value) => item.mentions?.(value) ?? []) : []),
  };
}
