import type { ConsoleAccess } from '../../console/console-access';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import type { Handler } from '../handler';
import { recordOf } from '../watching/request-record';
import { isApiKey, keyOf } from './api-key';
import type { Caller } from './caller';
import type { KeyFile } from './key-file';
import type { TokenCheck } from './token-check';

/** Who is known, and whether others may read. */
export interface CallerSettings {
  readonly keys: KeyFile | null;
  readonly tokens: TokenCheck | null;
  readonly isRequired: boolean;
}

export const ALL_MAY_READ: CallerSettings = { keys: null, tokens: null, isRequired: false };

/** Whoever shows one of RESEARCHER_TOKENS. */
const RESEARCHER: Caller = { name: 'researcher token', role: 'researcher' };

/** Notes who sent the request. Whoever shows nothing that is known is nobody, as they would be without it. */
export function identify({ keys, tokens }: CallerSettings, access: ConsoleAccess): Handler {
  return async ({ headers }, response, next) => {
    const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    if (token !== undefined) {
      if (access.isResearcher(headers.authorization)) recordOf(response).caller = RESEARCHER;
      else recordOf(response).caller = keys && isApiKey(token) ? byKey(token, keys) : await byToken(token, tokens);
    }
    next();
  };
}

/** Refuses nobody with `UNAUTHENTICATED` (401) where reading is not open to all. */
export function requireCaller({ isRequired }: CallerSettings): Handler {
  return (_request, response, next) => {
    if (!isRequired || recordOf(response).caller) return next();
    response.setHeader('www-authenticate', 'Bearer realm="lexgraph"');
    throw new LexgraphError(
      'UNAUTHENTICATED',
      'This API answers those it knows. Send the header "Authorization: Bearer <key>" with a key that is valid; whoever runs it gives them out.',
    );
  };
}

function byKey(token: string, file: KeyFile): Caller | null {
  const key = keyOf(token, file.keys(), Date.now());
  return key && { name: `key ${key.id}`, role: key.role };
}

async function byToken(token: string, tokens: TokenCheck | null): Promise<Caller | null> {
  return tokens ? tokens.callerOf(token) : null;
}
