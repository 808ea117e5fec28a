import { createServer, type AddressInfo } from 'node:net';
import { startJavaServer } from '../../scripts/neo4j/java-server.cjs';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';

/** A Neo4j server for tests and benchmarks, which ends with the process that is named as its owner. */
export interface StartedServer {
  readonly pid: number;
  readonly settings: Neo4jSettings;
}

interface ServerOptions {
  /** Where its data and log lie. */
  readonly folder: string;
  /** The process with whose end it ends. */
  readonly owner: number;
  /** Any free one, unless given. */
  readonly port?: number;
  /** How much memory Java may take beside the page cache: `2g`. */
  readonly heap?: string;
  /** More options of Java's own. */
  readonly java?: readonly string[];
  /** Neo4j's settings beside those that each of our servers has, or instead of them. */
  readonly settings?: Record<string, string>;
}

const PASSWORD = 'only-for-tests';

/**
 * Starts a server; a second start in the same folder finds the same data. Rejects, with the end of the server's log,
 * where it does not start.
 */
export async function startNeo4j({ folder, owner, port, heap, java, settings }: ServerOptions): Promise<StartedServer> {
  const bolt = port ?? (await freePort());
  const { pid, ready } = startJavaServer({ folder, port: bolt, password: PASSWORD, owner, heap, java, settings });
  await ready;
  const credentials = { username: 'neo4j', password: PASSWORD };
  return { pid, settings: { uri: `bolt://127.0.0.1:${bolt}`, database: 'neo4j', credentials } };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
