import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { AnswerSource, ApiAnswer } from './answer-source';

/** How long a server may take, in milliseconds: more than it works on a request. */
const LONGEST = 60_000;

/**
 * Answers from a server, whose address may end with `/graphql` or not. `key` is one that `lexgraph keys` made there;
 * empty for none.
 */
export function remoteSource(url: string, key: string): AnswerSource {
  const address = addressOf(url);
  const headers = { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) };
  return {
    async ask(query, variables) {
      const body = JSON.stringify({ query, variables });
      const request = { method: 'POST', headers, body, signal: AbortSignal.timeout(LONGEST) };
      const response = await fetch(address, request).catch((error: unknown) => {
        throw unreachable(address, error);
      });
      return readAnswer(address, response);
    },
    close: () => Promise.resolve(),
  };
}

function addressOf(written: string): string {
  const text = /^https?:\/\//.test(written) ? written : `http://${written}`;
  if (!URL.canParse(text))
    throw new LexgraphError(
      'BAD_ARGUMENT',
      `--url must be an address such as http://127.0.0.1:4000, but it is "${written}".`,
    );
  const url = new URL(text);
  if (!url.pathname.endsWith('/graphql')) url.pathname = `${url.pathname.replace(/\/$/, '')}/graphql`;
  return url.href;
}

async function readAnswer(address: string, response: Response): Promise<ApiAnswer> {
  const text = await response.text();
  try {
    const answer = JSON.parse(text) as ApiAnswer;
    if (typeof answer === 'object' && (answer.data !== undefined || Array.isArray(answer.errors))) return answer;
  } catch {
    // What is no JSON is said below, as what is none of ours.
  }
  throw new LexgraphError('SERVER_UNAVAILABLE', `${address} answers ${response.status}, and not as lexgraph does.`);
}

function unreachable(address: string, error: unknown): LexgraphError {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  const why =
    (error as Error).name === 'TimeoutError' ? `did not answer within ${LONGEST / 1000} s` : 'can’t be reached';
  return new LexgraphError(
    'SERVER_UNAVAILABLE',
    `${address} ${why}${cause ? ` (${cause})` : ''}. Is lexgraph served there?`,
  );
}
