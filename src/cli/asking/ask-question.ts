import { getNamedType, type GraphQLObjectType } from 'graphql';
import { LexgraphError, type ErrorCode } from '../../model/errors/lexgraph-error';
import type { AnswerSource, ApiAnswer } from './answer-source';
import type { Question } from './question';
import { selectionOf, selectionOfPage } from './selection-of';

/** Rows that are asked for at once, where more are wanted: what a row may hold is bounded, too. */
const ROWS_AT_ONCE = 100;

/** How a question is asked. */
export interface Asking {
  readonly arguments: Readonly<Record<string, unknown>>;
  /** How many rows; Infinity for all. */
  readonly limit: number;
  /** What is asked of each row, as GraphQL writes it, instead of all that is short. */
  readonly fields?: string;
}

/** The page of rows that the API answers with, or several put together. */
export interface AnsweredPage {
  readonly totalCount: number;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The value of the question’s field, and what went wrong beside it. */
export interface Answered {
  readonly value: unknown;
  readonly problems: readonly string[];
}

/** Asks a question, page by page as far as the limit goes. Throws the API’s error where there is no answer. */
export async function askQuestion(source: AnswerSource, question: Question, asking: Asking): Promise<Answered> {
  if (!question.row) return readAnswer(question, await source.ask(...requestOf(question, asking, asking.arguments)));
  const edges: AnsweredPage['edges'][number][] = [];
  for (let after: string | null = null; ;) {
    const first = Math.min(asking.limit - edges.length, ROWS_AT_ONCE);
    const given = { ...asking.arguments, first, ...(after !== null && { after }) };
    const { value } = readAnswer(question, await source.ask(...requestOf(question, asking, given)));
    const page = value as AnsweredPage;
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || edges.length >= asking.limit) return { value: { ...page, edges }, problems: [] };
  }
}

function requestOf(
  { name, field, row }: Question,
  { fields }: Asking,
  given: Readonly<Record<string, unknown>>,
): [string, Readonly<Record<string, unknown>>] {
  const variables = field.args.filter((argument) => given[argument.name] !== undefined);
  const declared = variables.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = variables.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = row
    ? pageSelection(row, field, fields)
    : fields
      ? `{ ${fields} }`
      : selectionOf(getNamedType(field.type));
  return [
    `query${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`,
    Object.fromEntries(variables.map((argument) => [argument.name, given[argument.name]])),
  ];
}

function pageSelection(row: NonNullable<Question['row']>, field: Question['field'], fields?: string): string {
  if (fields) return `{ totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } }`;
  return selectionOfPage(getNamedType(field.type) as GraphQLObjectType, row);
}

/** What the API says to a question. Throws its error where there is no answer. */
export function readAnswer({ name }: Question, { data, errors = [] }: ApiAnswer): Answered {
  const value = data?.[name] ?? null;
  const [first] = errors;
  if (value === null && first)
    throw new LexgraphError((first.extensions?.code ?? 'BAD_ARGUMENT') as ErrorCode, first.message);
  return { value, problems: errors.map(({ message }) => message) };
}
