import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CypherConsole } from '../../src/store/cypher-console';
import { openNeo4jConsole } from '../../src/store/neo4j/neo4j-console';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { freePort, startNeo4j, type StartedServer } from '../neo4j/server';
import { SHORT_LIVED } from '../neo4j/short-lived';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { GraphBuilder } from './graph-builder';
import { whyNoServer } from '../neo4j/why-no-server';

jest.setTimeout(180_000);

const GRAPH = new GraphBuilder().node('State', 'KAZ', { name: 'Kazakhstan' }).build();

const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;
const lack = whyNoServer() ?? (hasOpenssl ? null : 'there is no openssl to make a certificate');

(lack ? describe.skip : describe)(`a Neo4j that encrypts${lack ? ` (${lack})` : ''}`, () => {
  const folder = temporaryFolder();
  let server: StartedServer;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = await startNeo4j({ folder, owner: process.pid, port, java: SHORT_LIVED, settings: encryption(folder) });
  });

  afterAll(() => {
    if (server) process.kill(server.pid, 'SIGKILL');
    removeFolder(folder);
  });

  test.each(['bolt+ssc', 'neo4j+ssc'])('is loaded, read and asked over %s', async (scheme) => {
    const store = openNeo4jStore(at(scheme));
    const cypher: CypherConsole = openNeo4jConsole(at(scheme));
    try {
      await store.load(GRAPH, 'digest');
      expect(await store.nodes(['KAZ'])).toEqual(GRAPH.nodes);
      expect(await cypher.run('MATCH (state:State) RETURN state.id', {})).toMatchObject({ rows: [['KAZ']] });
    } finally {
      await cypher.close();
      await store.close();
    }
  });

  test.each([
    ['with a certificate that nobody vouches for', 'bolt+s'],
    ['by somebody who does not encrypt', 'bolt'],
  ])('is not reached %s, and what may be wrong is said', async (_how, scheme) => {
    const store = openNeo4jStore(at(scheme));
    await expect(store.version()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/its scheme fits the server's encryption: .*\+ssc for any/) as string,
    });
    await store.close();
  });

  function at(scheme: string) {
    return { ...server.settings, uri: `${scheme}://localhost:${port}` };
  }
});

/** Makes a certificate that signs itself. Returns the settings of docs/neo4j.md. */
function encryption(folder: string): Record<string, string> {
  const certificates = join(folder, 'certificates');
  mkdirSync(certificates);
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
      ...['-keyout', 'private.key', '-out', 'public.crt'],
    ],
    { cwd: certificates, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return {
    'server.bolt.tls_level': 'REQUIRED',
    'dbms.ssl.policy.bolt.enabled': 'true',
    'dbms.ssl.policy.bolt.base_directory': certificates,
    'dbms.ssl.policy.bolt.private_key': 'private.key',
    'dbms.ssl.policy.bolt.public_certificate': 'public.crt',
    'dbms.ssl.policy.bolt.client_auth': 'NONE',
  };
}
