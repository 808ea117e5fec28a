import { inLanguage } from './in-language';

/** Answers that were asked for before the program was there, by what was asked. */
const early = new Map<string, Promise<Response>>();

/**
 * Sends a question to the API that serves this page; one that was sent before the program was there is not sent again.
 */
export function post(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  const coming = early.get(body);
  early.delete(body);
  return coming ?? send(body, headers, signal);
}

/**
 * Asks what the page will ask for first, while the browser still reads the program. Where that fails the page asks by
 * itself.
 */
export function postEarly(operation: string, variables: object): void {
  const body = bodyOf(operation, variables);
  const coming = send(body, {});
  early.set(body, coming);
  coming.catch(() => early.delete(body));
}

export function bodyOf(operation: string, variables: object): string {
  return JSON.stringify({ query: operation, variables: inLanguage(operation, variables) });
}

function send(body: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
    ...(signal && { signal }),
  });
}
