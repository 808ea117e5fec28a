import type { HTTPGraphQLRequest } from '@apollo/server';
import { sha256 } from './sha256';

/** What a request over HTTP asks, before anything of it is checked. */
export interface AskedQuery {
  /** Null where only its hash, or nothing, was sent. */
  readonly text: string | null;
  /** The SHA-256 of the text, in hexadecimal, where the text or its hash was sent. */
  readonly hash: string | null;
  readonly operationName: string | null;
  readonly variables: unknown;
}

/** Null where it can't be read, or says two things at once: Apollo tells clients what is wrong with it. */
export function askedQuery({ method, body, search }: HTTPGraphQLRequest): AskedQuery | null {
  const parts = method === 'GET' ? partsOfAddress(search) : isRecord(body) ? body : null;
  if (!parts) return null;
  const { query = null, operationName = null, variables = null, extensions } = parts;
  if (!isTextOrNull(query) || !isTextOrNull(operationName)) return null;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : null;
  const sent = isRecord(persisted) ? persisted['sha256Hash'] : null;
  const hash = query === null ? sent : sha256(query);
  if (typeof sent === 'string' && sent !== hash) return null;
  return { text: query, hash: typeof hash === 'string' ? hash : null, operationName, variables };
}

function partsOfAddress(search: string): Record<string, unknown> | null {
  const given = new URLSearchParams(search);
  const names = [...given.keys()];
  if (new Set(names).size < names.length) return null;
  const { variables, extensions, ...texts } = Object.fromEntries(given);
  try {
    return {
      ...texts,
      ...(variables !== undefined && { variables: JSON.parse(variables) as unknown }),
      ...(extensions !== undefined && { extensions: JSON.parse(extensions) as unknown }),
    };
  } catch {
    return null;
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
