import { parse, type DocumentNode } from 'graphql';
import { buildApiSchema } from '../src/api/build-schema';
import { QueryExecution } from '../src/api/query-execution';
import { RequestContext } from '../src/api/request-context';
import type { GraphStore } from '../src/store/graph-store';

/** A State's participations, their instruments, the provisions of these and the obligations that they impose. */
const DASHBOARD = `query Dashboard($state: ID!) {
  node(id: $state, asOf: "2012-10-01") {
    ... on State { id name participatesIn { edges { node { id name
      ... on Treaty { parts { edges { node { id name
        ... on Provision { imposes { edges { node { id name } } } }
      } } } }
    } } } }
  }
}`;

/** How the API answers the dashboard's query in this process: parsed once, as Apollo Server does it, and executed as the server does it. */
export class Dashboard {
  private readonly execution: QueryExecution;
  private readonly document = parse(DASHBOARD);

  constructor(schema = buildApiSchema()) {
    this.execution = new QueryExecution(schema);
  }

  /** The answer as JSON. */
  ask(store: GraphStore, state: string): Promise<string> {
    return this.answer(store, state, this.document);
  }

  /** The same for a query that was never asked before, but is parsed. */
  askNew(store: GraphStore, state: string): Promise<string> {
    return this.answer(store, state, { ...this.document });
  }

  private async answer(store: GraphStore, state: string, document: DocumentNode): Promise<string> {
    const context = new RequestContext(store);
    const answer = await this.execution.execute({ document, variables: { state }, context });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return JSON.stringify(answer);
  }
}

/** The ids in an answer, in order: two ways of asking must have found the same. */
export function idsIn(json: string): readonly string[] {
  return [...json.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}
