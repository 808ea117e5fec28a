import { createHash, timingSafeEqual } from 'node:crypto';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { CypherAnswer, CypherConsole } from '../../store/cypher-console';

/** Who may use the console. */
export interface ConsoleRights {
  /** Whoever shows one of these is a researcher. */
  readonly researcherTokens: readonly string[];
  /** Whether anybody may use it. */
  readonly isOpenToAll: boolean;
}

/** Runs a statement for the one who sent a request, or throws what keeps them from it. */
export type RunCypher = (statement: string, parameters: unknown) => Promise<CypherAnswer>;

/** The console behind the question who asks. `console` is null on the embedded store. */
export class ConsoleAccess {
  private readonly digests: readonly Buffer[];

  constructor(
    private readonly console: CypherConsole | null,
    private readonly rights: ConsoleRights,
  ) {
    this.digests = rights.researcherTokens.map(digestOf);
  }

  /**
   * `authorization` is the request's header; `isResearcher`, whether its sender is known as one otherwise. Throws
   * `CONSOLE_UNAVAILABLE`, `UNAUTHENTICATED` or `FORBIDDEN` when a statement is run.
   */
  for(authorization: string | undefined, isResearcher = false): RunCypher {
    return async (statement, parameters) => {
      if (!this.console) throw noConsole();
      if (!isResearcher) this.check(authorization);
      return this.console.run(statement, parameters);
    };
  }

  /** Whether the header shows a researcher's token. */
  isResearcher(authorization: string | undefined): boolean {
    const token = tokenIn(authorization);
    if (token === undefined) return false;
    const digest = digestOf(token);
    // All are compared, so that the time taken tells nothing.
    return this.digests.filter((known) => timingSafeEqual(known, digest)).length > 0;
  }

  private check(authorization: string | undefined): void {
    if (this.rights.isOpenToAll) return;
    if (tokenIn(authorization) === undefined) throw unauthenticated();
    if (!this.isResearcher(authorization)) throw forbidden();
  }
}

function tokenIn(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function noConsole(): LexgraphError {
  return new LexgraphError(
    'CONSOLE_UNAVAILABLE',
    'The embedded store speaks no Cypher. Start a Neo4j with "npm run neo4j", and the API with the lines that it prints.',
  );
}

function unauthenticated(): LexgraphError {
  return new LexgraphError(
    'UNAUTHENTICATED',
    'Only researchers may run Cypher. Send the header "Authorization: Bearer <token>" with the token that you were given.',
  );
}

function forbidden(): LexgraphError {
  return new LexgraphError(
    'FORBIDDEN',
    'This token is not one of a researcher. Ask whoever runs this API for one (npm run keys, RESEARCHER_TOKENS).',
  );
}

/** What the embedded store offers. */
export const NO_CONSOLE = new ConsoleAccess(null, { researcherTokens: [], isOpenToAll: false });
