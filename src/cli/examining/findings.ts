import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoJava } from '../../../scripts/neo4j/class-path.cjs';
import { readSeedFolder } from '../../seeding/read-seed-folder';
import { openStore } from '../../store/open-store';
import { remoteSource } from '../asking/remote-source';
import { readConfiguration, type Configuration } from '../configuration/configuration';
import { readSettings } from '../configuration/settings';
import { PROJECT } from '../project-folder';
import { versionOfPackage } from '../version-of-package';

/** What was found of one part. */
export interface Finding {
  readonly name: string;
  /** `absent` is what one can do without. */
  readonly state: 'fine' | 'absent' | 'wrong';
  readonly what: string;
  /** How to get or mend it. */
  readonly cure?: string;
}

const ENGINE_ANSWERS_WITHIN = 15_000;

/** Everything that lexgraph works with here, and the server, where one is named. */
export async function findings(url: string | undefined): Promise<Finding[]> {
  const found = [program()];
  let configuration: Configuration;
  try {
    configuration = readConfiguration(process.env);
  } catch (error) {
    return [...found, { name: 'settings', ...wrong(error) }];
  }
  const server = url ?? readSettings(process.env).LEXGRAPH_URL;
  return [
    ...found,
    seeds(configuration),
    await embeddedStore(configuration),
    await neo4j(configuration),
    neo4jHere(),
    explorer(),
    ...(server === '' ? [] : [await serverAt(server)]),
  ];
}

function program(): Finding {
  const { node, v8 } = process.versions;
  const what = `${versionOfPackage()} on Node ${node} (V8 ${v8}), ${process.platform} ${process.arch}, in ${PROJECT}`;
  return { name: 'lexgraph', state: 'fine', what };
}

function seeds({ seeds: folder }: Configuration): Finding {
  try {
    const files = readSeedFolder(folder).graph.length;
    return { name: 'seeds', state: 'fine', what: `${files} files in ${folder}` };
  } catch (error) {
    return { name: 'seeds', ...wrong(error) };
  }
}

async function embeddedStore({ storeFile, neo4j: other }: Configuration): Promise<Finding> {
  const name = 'embedded store';
  if (other) return { name, state: 'absent', what: 'not used, as NEO4J_URI is set' };
  if (!existsSync(storeFile))
    return { name, state: 'wrong', what: `there is none at ${storeFile}`, cure: 'lexgraph seed' };
  return graphIn(name, storeFile, { storeFile, neo4j: null });
}

async function neo4j({ storeFile, neo4j: settings }: Configuration): Promise<Finding> {
  const name = 'Neo4j';
  if (!settings)
    return { name, state: 'absent', what: 'not used, as NEO4J_URI is not set', cure: 'for Cypher: lexgraph neo4j' };
  return graphIn(name, settings.uri, { storeFile, neo4j: settings });
}

async function graphIn(name: string, where: string, how: Parameters<typeof openStore>[0]): Promise<Finding> {
  try {
    const store = await openStore(how);
    try {
      const version = await store.version();
      if (!version) return { name, state: 'wrong', what: `nothing is loaded in ${where}`, cure: 'lexgraph seed' };
      const { nodeCount, edgeCount, loadedAt } = version;
      return {
        name,
        state: 'fine',
        what: `${nodeCount} nodes, ${edgeCount} edges, loaded on ${loadedAt}, in ${where}`,
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { name, ...wrong(error) };
  }
}

/** What `lexgraph neo4j` could start one with. */
function neo4jHere(): Finding {
  const name = 'lexgraph neo4j';
  const docker = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], {
    encoding: 'utf8',
    timeout: ENGINE_ANSWERS_WITHIN,
  });
  if (docker.status === 0) return { name, state: 'fine', what: `can start one in Docker ${docker.stdout.trim()}` };
  const noJava = whyNoJava();
  if (noJava === null)
    return { name, state: 'fine', what: 'can start one with Java and Maven (no Docker engine answers)' };
  return { name, state: 'absent', what: 'can start none here: no Docker engine answers', cure: `or ${noJava}` };
}

function explorer(): Finding {
  const name = 'explorer';
  const isBuilt = existsSync(join(PROJECT, 'dist', 'web', 'index.html'));
  if (isBuilt) return { name, state: 'fine', what: 'built' };
  return { name, state: 'absent', what: 'not built: the API is served without it', cure: 'npm run build' };
}

async function serverAt(url: string): Promise<Finding> {
  const name = 'server';
  try {
    const { data, errors = [] } = await remoteSource(url, readSettings(process.env).LEXGRAPH_KEY).ask(
      '{ __typename }',
      {},
    );
    if (data) return { name, state: 'fine', what: `answers at ${url}` };
    return { name, state: 'wrong', what: `${url}: ${errors[0]?.message ?? 'no answer'}` };
  } catch (error) {
    return { name, ...wrong(error) };
  }
}

function wrong(error: unknown): Pick<Finding, 'state' | 'what'> {
  return { state: 'wrong', what: (error as Error).message };
}
