import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { ROLES, type Caller, type Role } from './caller';

/** Whose tokens (JWT) are taken. */
export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The keys of the issuer, or the address of them. */
  readonly keys: JSONWebKeySet | URL;
}

/** Those with a pair of keys: a token that is signed with a shared secret, or not at all, is never taken. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** How far clocks may differ, in seconds. */
const SKEW = 60;

/** Checks tokens of one issuer. */
export class TokenCheck {
  private readonly keys: JWTVerifyGetKey;

  constructor(private readonly settings: TokenSettings) {
    const { keys } = settings;
    this.keys = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  }

  /**
   * Null where it is not one of theirs, is not for us, or not for now. Its claim `role` says what its holder may do; a
   * reader's where it says nothing that we know.
   */
  async callerOf(token: string): Promise<Caller | null> {
    const { issuer, audience } = this.settings;
    const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: SKEW, requiredClaims: ['exp', 'sub'] };
    const verified = await jwtVerify(token, this.keys, options).catch(() => null);
    if (!verified) return null;
    const role = ROLES.find((each) => each === verified.payload['role']) ?? ('reader' satisfies Role);
    return { name: `token ${verified.payload.sub}`, role };
  }
}
