import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { describeCalendarProblem, isCalendarDate } from '../../model/time/partial-date';

/** `written` is where a query has it written out. */
type ParseDate = (value: unknown, written?: ValueNode) => string;

function badDate(value: unknown, problem: string, written: ValueNode | undefined): GraphQLError {
  return new GraphQLError(`${JSON.stringify(value)} ${problem}.`, {
    extensions: { code: 'BAD_DATE' },
    ...(written && { nodes: written }),
  });
}

function parsePartial(value: unknown, written?: ValueNode): string {
  const problem = describeCalendarProblem(value);
  if (problem) throw badDate(value, problem, written);
  return value as string;
}

function parseFull(value: unknown, written?: ValueNode): string {
  if (isCalendarDate(value)) return value;
  const problem = describeCalendarProblem(value);
  throw badDate(
    value,
    problem?.startsWith('must') || !problem ? 'must be a full date written 2012-10-01' : problem,
    written,
  );
}

function scalar(name: string, description: string, parse: ParseDate): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
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
