import { ApiProblem, type ProblemKind } from './api-problem';
import type { Given } from './in-language';
import type { Operation } from './operation';
import { bodyOf, post } from './post';

/** The server gives up after 30 seconds; a little later so do we. */
const PATIENCE = 35_000;

/** A sentence of the server about a part of an answer that is missing. */
export interface MissingPart {
  readonly message: string;
  readonly code: string | null;
}

/** What the API answered, and what of it is missing, in its own words. */
export interface Answered<Answer> {
  readonly data: Answer;
  readonly missing: readonly MissingPart[];
}

interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the API that serves this page, with the researcher’s token where one is given. Throws an `ApiProblem` where no
 * answer came.
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Given<Variables>,
  signal?: AbortSignal,
  token?: string,
): Promise<Answered<Answer>> {
  const response = await send(bodyOf(operation, variables), signal, token);
  const body = await read(response);
  const missing = (body.errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.code ?? null }));
  if (body.data && Object.values(body.data).some((part) => part !== null))
    return { data: body.data as Answer, missing };
  const [first] = missing;
  if (first) throw new ApiProblem(kindOf(response.status, first.code), first.message, first.code);
  if (body.data) return { data: body.data as Answer, missing };
  throw new ApiProblem('BROKEN', `HTTP ${response.status}`);
}

async function send(body: string, signal?: AbortSignal, token?: string): Promise<Response> {
  const timeout = AbortSignal.timeout(PATIENCE);
  try {
    return await post(
      body,
      token ? { authorization: `Bearer ${token}` } : {},
      signal ? AbortSignal.any([signal, timeout]) : timeout,
    );
  } catch (error) {
    if (timeout.aborted) throw new ApiProblem('SLOW', 'timeout');
    if (signal?.aborted) throw error;
    throw new ApiProblem('OFFLINE', error instanceof Error ? error.message : String(error));
  }
}

async function read(response: Response): Promise<GraphqlBody> {
  try {
    return (await response.json()) as GraphqlBody;
  } catch {
    throw new ApiProblem('BROKEN', `HTTP ${response.status}`);
  }
}

/** What GraphQL itself refuses is told in words of ours: its own speak of variables and types. */
const KIND_OF_CODE: Record<string, ProblemKind> = {
  INTERNAL_SERVER_ERROR: 'BROKEN',
  BAD_DATE: 'NO_DAY',
  TOO_MANY_WORDS: 'TOO_MANY_WORDS',
  BAD_USER_INPUT: 'UNREADABLE',
  GRAPHQL_VALIDATION_FAILED: 'UNREADABLE',
};

function kindOf(status: number, code: string | null): ProblemKind {
  return KIND_OF_CODE[code ?? ''] ?? (status === 429 || status === 503 ? 'BUSY' : 'REFUSED');
}
