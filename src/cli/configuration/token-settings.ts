import { readFileSync } from 'node:fs';
import type { JSONWebKeySet } from 'jose';
import { TokenCheck } from '../../api/http/callers/token-check';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { readSettings } from './settings';

type Written = Pick<ReturnType<typeof readSettings>, 'JWT_ISSUER' | 'JWT_AUDIENCE' | 'JWT_JWKS'>;

/** Whose tokens are taken; null for nobody's. Throws `BAD_CONFIGURATION`. */
export function readTokenCheck({
  JWT_ISSUER: issuer,
  JWT_AUDIENCE: audience,
  JWT_JWKS: keys,
}: Written): TokenCheck | null {
  const written = [issuer, audience, keys].filter((each) => each !== '');
  if (written.length === 0) return null;
  if (written.length < 3) throw wrong('JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS must be set together, or none of them.');
  return new TokenCheck({ issuer, audience, keys: /^https?:/.test(keys) ? addressOf(keys) : keysIn(keys) });
}

/** What anybody could change on its way would let anybody in. */
function addressOf(written: string): URL {
  const address = URL.canParse(written) ? new URL(written) : null;
  if (address?.protocol === 'https:' || address?.hostname === '127.0.0.1' || address?.hostname === 'localhost')
    return address;
  throw wrong(`JWT_JWKS must be an https address, or a file, but it is "${written}".`);
}

function keysIn(file: string): JSONWebKeySet {
  try {
    const keys = JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet;
    if (Array.isArray(keys.keys)) return keys;
  } catch (error) {
    throw wrong(`JWT_JWKS: ${file} can’t be read: ${(error as Error).message}`);
  }
  throw wrong(`JWT_JWKS: ${file} holds no "keys".`);
}

function wrong(message: string): LexgraphError {
  return new LexgraphError('BAD_CONFIGURATION', message);
}
