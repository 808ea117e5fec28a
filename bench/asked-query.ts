import { execute, parse, validate, type DocumentNode } from 'graphql';
import { buildApiSchema } from '../src/api/build-schema';
import { RequestContext } from '../src/api/reading/request-context';
import type { GraphStore } from '../src/store/graph-store';

const schema = buildApiSchema();

/**
 * A query as the API answers it in this process: parsed and validated once, as Apollo Server does it, and executed as
 * the server executes it.
 */
export class AskedQuery {
  private readonly document: DocumentNode;

  constructor(text: string) {
    this.document = parse(text);
    const [mistake] = validate(schema, this.document);
    if (mistake) throw mistake;
  }

  /** The answer as JSON. */
  async ask(store: GraphStore, variableValues: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const contextValue = new RequestContext(store);
    const answered = await execute({ schema, document: this.document, variableValues, contextValue });
    if (answered.errors) throw new Error(JSON.stringify(answered.errors));
    return JSON.stringify(answered);
  }
}

const DASHBOARD_TEXT = `query Dashboard($state: ID!) {
  node(id: $state, asOf: "2012-10-01") {
    ... on State { id name participatesIn { edges { node { id name
      ... on Treaty { parts(first: 50) { edges { node { id name
        ... on Provision { imposes { edges { node { id name } } } }
      } } } }
    } } } }
  }
}`;

/** A State's participations, their instruments, the provisions of these and the obligations that they impose. */
export const DASHBOARD = new AskedQuery(DASHBOARD_TEXT);

let asked = 0;

/** The query as one that was never asked before: other names, and another page of parts. */
export function unseen(text: string): string {
  asked += 1;
  return text
    .replaceAll(' name', ` name${asked}: name`)
    .replace(/(parts\w*\(first: )\d+/, (_, before: string) => `${before}${50 + (asked % 50)}`);
}

export function unseenDashboard(): AskedQuery {
  return new AskedQuery(unseen(DASHBOARD_TEXT));
}

/** The ids in an answer, in order: two ways of asking must have found the same. */
export function idsIn(json: string): readonly string[] {
  return [...json.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}
