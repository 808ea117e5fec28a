import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { buildApiSchema } from '../../api/build-schema';
import { ConsoleAccess } from '../../api/console/console-access';
import { MAIN_QUESTION_VARIABLES } from '../../api/graphiql/main-question';
import { startApi, type RunningApi } from '../../api/server';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { loadSeeds } from '../../seeding/load-seeds';
import type { GraphStore } from '../../store/graph-store';
import type { CypherConsole } from '../../store/cypher-console';
import { openConsole } from '../../store/open-console';
import { openStore } from '../../store/open-store';
import type { Configuration } from '../configuration/configuration';

/** What passes by itself when a database server comes up, and how long we pause before we try again, in milliseconds. */
const PASSING: readonly string[] = ['STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT'];
const SHORTEST_PAUSE = 1000;
const LONGEST_PAUSE = 5_000;

/** Loads the seeds where they changed, and serves the API until a signal ends it. */
export async function serveGraph(configuration: Configuration): Promise<void> {
  const store = openStore(configuration, console.error);
  const cypher = openConsole(configuration.consoleNeo4j);
  sayWhoMayRunCypher(configuration);
  const logger = pino({ level: configuration.logLevel }, pino.destination(2));
  const listen = async (): Promise<RunningApi> => {
    const access = new ConsoleAccess(cypher, configuration.consoleRights);
    const { http, keeping, callers } = configuration;
    const options = { schema: buildApiSchema(), store, console: access, http, keeping, callers, logger };
    const api = await startApi(options, configuration.host, configuration.port);
    stopOnSignals(api, store, cypher);
    return api;
  };
  if (configuration.neo4j === null) {
    await bringUpToDate(store, configuration);
    await greet(await listen(), store);
  } else {
    // A server may come later than we do; until then /health/ready says so.
    const api = await listen();
    await whenAvailable(() => bringUpToDate(store, configuration));
    await greet(api, store);
  }
}

/** Who may run Cypher is said at the start: nobody should learn it from a stranger’s statement. */
function sayWhoMayRunCypher({ neo4j, consoleRights: { isOpenToAll, researcherTokens } }: Configuration): void {
  if (neo4j === null) return;
  const some = researcherTokens.length === 0 ? 'nobody (set RESEARCHER_TOKENS)' : 'holders of a researcher token';
  console.log(`Cypher on the API: ${isOpenToAll ? 'open to ANYBODY who reaches it (CYPHER_ANONYMOUS=true)' : some}.`);
}

async function whenAvailable(work: () => Promise<void>): Promise<void> {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LexgraphError) || !PASSING.includes(error.code)) throw error;
      console.error(`${error.message} Trying again in ${pause / 1000} seconds.`);
      await sleep(pause);
    }
  }
}

/** What keeps a load from being done and lets the graph that was loaded before be served; a server that does not answer yet is waited for instead. */
const LOAD_FAILED: readonly string[] = ['SEEDS_REFUSED', 'STORE_READ_ONLY', 'STORE_LOCKED', 'STORE_UNAVAILABLE'];

/** Loads the seeds where they changed. Seeds with mistakes, and a disk that takes no more, leave the graph that was loaded before, which is then served. */
async function bringUpToDate(store: GraphStore, { seeds, neo4j }: Configuration): Promise<void> {
  try {
    const { report } = await loadSeeds(seeds, store, (done, total) => console.log(`Loading: ${done} of ${total} rows`));
    console.log(
      report
        ? `Loaded the seeds: ${report.written} rows written, ${report.removed} removed, ${report.unchanged} unchanged.`
        : 'The seeds are unchanged: nothing to load.',
    );
  } catch (error) {
    const isForgiven =
      error instanceof LexgraphError && LOAD_FAILED.includes(error.code) && (!neo4j || !PASSING.includes(error.code));
    const version = isForgiven ? await store.version() : null;
    if (!version) throw error;
    console.error((error as Error).message);
    console.error(`\nServing the graph that was loaded on ${version.loadedAt} until that is mended.`);
  }
}

function stopOnSignals(api: RunningApi, store: GraphStore, cypher: CypherConsole | null): void {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await api.stop();
    await cypher?.close();
    await store.close();
    console.log('Stopped.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping ??= stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

async function greet({ address }: RunningApi, store: GraphStore): Promise<void> {
  const counts = [...(await store.countsByKind())].map(([kind, number]) => `${number} ${kind}`);
  const version = await store.version();
  const { group, state, asOf } = MAIN_QUESTION_VARIABLES;
  const query = `{ obligationsCovering(group: "${group}", state: "${state}", asOf: "${asOf}", first: 5) { totalCount edges { node { obligation { id } standing standingReason } } } }`;
  console.log(`
lexgraph listens on ${address}/graphql
It holds ${version?.nodeCount ?? 0} nodes and ${version?.edgeCount ?? 0} edges: ${counts.join(', ')}.

Open the address in a browser: the main question stands there ready to run. Or paste a first one here:

  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
`);
}
