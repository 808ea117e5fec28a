import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../sha256';
import type { Role } from './caller';

/** A key as it is kept: its secret is known to its holder alone. */
export interface ApiKey {
  /** By which it is listed and revoked; the first letters of its text. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /**
   * Of its whole text, in hexadecimal. A key is 32 random bytes: no dictionary holds it, so that no slow digest is
   * needed.
   */
  readonly sha256: string;
  readonly createdAt: string;
  /** Null for never. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

const PREFIX = 'lexgraph_';
const ID_LENGTH = PREFIX.length + 8;

/** A new key, and its text, which is shown once. */
export function newApiKey(name: string, role: Role, expiresAt: string | null): { key: ApiKey; text: string } {
  const text = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const createdAt = new Date().toISOString();
  const key = { id: text.slice(0, ID_LENGTH), name, role, sha256: sha256(text), createdAt, expiresAt, revokedAt: null };
  return { key, text };
}

export function isApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** The key whose text this is, where it may be used now. All are compared, so that the time taken tells nothing. */
export function keyOf(token: string, keys: readonly ApiKey[], now: number): ApiKey | null {
  const digest = Buffer.from(sha256(token), 'hex');
  const [found] = keys.filter((key) => timingSafeEqual(Buffer.from(key.sha256, 'hex'), digest));
  if (!found || found.revokedAt !== null) return null;
  return found.expiresAt !== null && Date.parse(found.expiresAt) <= now ? null : found;
}
