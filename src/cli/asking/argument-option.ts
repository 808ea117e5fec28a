import { InvalidArgumentError, Option } from 'commander';
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  parseValue,
  valueFromASTUntyped,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputType,
} from 'graphql';
import { nearest } from '../../model/nearest';
import { dateRead } from './date-read';

/** `alsoIn` as it is written on the command line: `also-in`. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The option that gives a question this argument: a list takes several values, with commas or the option again. */
export function argumentOption(argument: GraphQLArgument): Option {
  const type = getNamedType(argument.type);
  const isList = isListType(getNullableType(argument.type));
  const placeholder = `${placeholderOf(argument)}${isList ? ',...' : ''}`;
  const flags = type.name === 'Boolean' ? `[${placeholder}]` : `<${placeholder}>`;
  const option = new Option(`--${dashed(argument.name)} ${flags}`, descriptionOf(argument));
  const read = readerOf(argument);
  option.argParser<unknown>((written, before) =>
    isList ? [...((before as unknown[] | undefined) ?? []), ...listed(written, argument).map(read)] : read(written),
  );
  if (type.name === 'Boolean') option.preset('true');
  return isRequiredArgument(argument) ? option.makeOptionMandatory() : option;
}

function placeholderOf({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return 'value';
  if (isInputObjectType(named)) return 'object';
  const words: Readonly<Record<string, string>> = { ID: 'id', Int: 'number', Date: 'date', Boolean: 'true|false' };
  return words[named.name] ?? name;
}

function descriptionOf({ description, type, defaultValue }: GraphQLArgument): string {
  const named = getNamedType(type);
  const choices = isEnumType(named) ? ` (${valuesOf(named).join(', ')})` : '';
  const byDefault =
    defaultValue === undefined || defaultValue === false ? '' : ` (${JSON.stringify(defaultValue)} unless said)`;
  return `${(description ?? '').replace(/\s+/g, ' ').replace(/\.$/, '')}${byDefault}${choices}`;
}

/** Objects hold commas of their own. */
function listed(written: string, { type }: GraphQLArgument): string[] {
  if (isInputObjectType(getNamedType(type))) return [written];
  return written
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

function readerOf({ type }: GraphQLArgument): (written: string) => unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return (written) => enumValue(named, written);
  if (isInputObjectType(named)) return (written) => fitting(named, objectValue(written));
  if (named.name === 'JSON') return objectValue;
  if (named.name === 'Date') return dateRead;
  if (named.name === 'Int') return wholeNumber;
  if (named.name === 'Boolean') return truthValue;
  return (written) => written;
}

function valuesOf(type: GraphQLEnumType): string[] {
  return type.getValues().map(({ name }) => name);
}

/** `not-in-force`, `NOT_IN_FORCE` and `not_in_force` are one. */
function enumValue(type: GraphQLEnumType, written: string): string {
  const wanted = written.toUpperCase().replaceAll('-', '_');
  const known = valuesOf(type);
  if (known.includes(wanted)) return wanted;
  const meant = nearest(wanted, known);
  throw new InvalidArgumentError(`It must be one of ${known.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`);
}

function truthValue(written: string): boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  throw new InvalidArgumentError('It must be true or false.');
}

export function wholeNumber(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** An object as JSON, or as GraphQL writes it: `{ name: { contains: "child" } }`. */
function objectValue(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    try {
      return valueFromASTUntyped(parseValue(written, { noLocation: true }));
    } catch (error) {
      throw new InvalidArgumentError(
        `It must be an object such as '{ name: { contains: "child" } }': ${(error as Error).message}`,
      );
    }
  }
}

/** The object, where its fields are those of the type. Refuses it with the place within it that won’t do. */
function fitting(type: GraphQLInputType, value: unknown): unknown {
  coerceInputValue(value, type, (path, _value, { message }) => {
    throw new InvalidArgumentError(path.length > 0 ? `In "${path.join('.')}": ${message}` : message);
  });
  return value;
}
