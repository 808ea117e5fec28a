import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { clientMessage } from './client-message';

type ConstraintError = { readonly constraints?: Record<string, string> };

/** Messages may hold what a client has sent. */
const LONGEST_MESSAGE = 2_000;

/**
 * An error as clients see it: a stable code, the thing's name, and what would be right. What we did not foresee goes to
 * `report`, and clients see neither its message nor where it happened.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = domainErrorWithin(error) ?? unwrapResolverError(error);
  const shape = (message: string, code: string) => ({
    ...withoutExtensions(formatted),
    message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    extensions: { code },
  });
  if (cause instanceof LexgraphError) return shape(clientMessage(cause, report), cause.code);
  if (cause instanceof ArgumentValidationError) return shape(constraintMessages(cause), 'BAD_PAGE');
  const code =
    codeWithin(error) ?? (isRefusedOperation(error) ? 'GRAPHQL_VALIDATION_FAILED' : formatted.extensions?.['code']);
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return shape(formatted.message, code);
  report(cause);
  return shape('Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR');
}

/** GraphQL refuses to execute an operation that the schema has not (a mutation), before any field is resolved. */
function isRefusedOperation(error: unknown): boolean {
  return error instanceof GraphQLError && !error.originalError && !error.path && error.extensions['code'] === undefined;
}

function constraintMessages(error: ArgumentValidationError): string {
  const problems = error.extensions['validationErrors'] as ConstraintError[];
  return problems.flatMap(({ constraints }) => Object.values(constraints ?? {})).join(' ');
}

/** What an error of GraphQL was made from, where that is one of ours. */
function domainErrorWithin(error: unknown): LexgraphError | null {
  for (const each of chainOf(error)) if (each instanceof LexgraphError) return each;
  return null;
}

/** A scalar's own code (`BAD_DATE`) lies under the error that GraphQL wraps around it. */
function codeWithin(error: unknown): string | undefined {
  for (const each of chainOf(error))
    if (each instanceof GraphQLError && each.extensions['code'] === 'BAD_DATE') return 'BAD_DATE';
  return undefined;
}

function* chainOf(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each instanceof GraphQLError ? each.originalError : undefined)
    yield each;
}

function withoutExtensions({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
