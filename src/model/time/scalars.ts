import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { describeCalendarProblem, isCalendarDate } from './partial-date';

function badDate(value: unknown, problem: string): GraphQLError {
  return new GraphQLError(`${JSON.stringify(value)} ${problem}.`, { extensions: { code: 'BAD_DATE' } });
}

function parsePartial(value: unknown): string {
  const problem = describeCalendarProblem(value);
  if (problem) throw badDate(value, problem);
  return value as string;
}

function parseFull(value: unknown): string {
  if (isCalendarDate(value)) return value;
  const problem = describeCalendarProblem(value);
  throw badDate(value, problem?.startsWith('must') || !problem ? 'must be a full date written 2012-10-01' : problem);
}

function scalar(
  name: string,
  description: string,
  parse: (value: unknown) => string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** GraphQL's `Date`: a full calendar date. */
export const DateScalar = scalar(
  'Date',
  'A calendar date of the proleptic Gregorian calendar, ISO 8601, `YYYY-MM-DD`.',
  parseFull,
);

/** GraphQL's `PartialDate`: a date as far as the source gives it. */
export const PartialDateScalar = scalar(
  'PartialDate',
  'A date as far as the source gives it: `1994-08-12`, `2008-03` or `2008`. It is never padded: a year stays a year.',
  parsePartial,
);
