import pino from 'pino';
import { buildApiSchema } from '../../api/build-schema';
import { ConsoleAccess } from '../../api/console/console-access';
import { MAIN_QUESTION_VARIABLES } from '../../api/graphiql/main-question';
import { startApi, type RunningApi } from '../../api/server';
import type { GraphStore } from '../../store/graph-store';
import type { CypherConsole } from '../../store/cypher-console';
import { NO_OWN_TEXTS } from '../../own-texts/own-texts';
import { TextsInFolder } from '../../own-texts/texts-in-folder';
import { openConsole } from '../../store/open-console';
import { openStore } from '../../store/open-store';
import { tracedStatements } from '../../api/tracing/statement-span';
import type { Configuration } from '../configuration/configuration';
import { bringUpToDate, whenAvailable } from './bring-up-to-date';
import { sendTraces } from './send-traces';
import { NO_TRACES, type Traces } from './traces';

/** Loads the seeds where they changed, and serves the API until a signal ends it. */
export async function serveGraph(configuration: Configuration): Promise<void> {
  const logger = pino({ level: configuration.logLevel }, pino.destination(2));
  const traces = configuration.isTraced ? await sendTraces(logger) : NO_TRACES;
  const aroundStatement = tracedStatements(configuration.neo4j ? 'neo4j' : 'sqlite');
  const store = await openStore(
    { ...configuration, ...(configuration.isTraced && { aroundStatement }) },
    console.error,
  );
  const cypher = await openConsole(configuration.consoleNeo4j);
  sayWhoMayRunCypher(configuration);
  const listen = async (): Promise<RunningApi> => {
    const access = new ConsoleAccess(cypher, configuration.consoleRights);
    const { http, keeping, callers } = configuration;
    const texts = configuration.texts.areServed ? new TextsInFolder(configuration.texts.folder) : NO_OWN_TEXTS;
    const answered = { http, keeping, callers, texts, rendersPages: true, readsAhead: true };
    const options = { schema: buildApiSchema(), store, console: access, ...answered, logger };
    const api = await startApi(options, configuration.host, configuration.port);
    stopOnSignals(api, store, cypher, traces);
    return api;
  };
  if (configuration.neo4j === null) {
    await bringUpToDate(store, configuration, console.log);
    await greet(await listen(), store);
  } else {
    // A server may come later than we do; until then /health/ready says so.
    const api = await listen();
    await whenAvailable(() => bringUpToDate(store, configuration, console.log));
    await greet(api, store);
  }
}

/** Who may run Cypher is said at the start: nobody should learn it from a stranger’s statement. */
function sayWhoMayRunCypher({ neo4j, consoleRights: { isOpenToAll, researcherTokens } }: Configuration): void {
  if (neo4j === null) return;
  const some = researcherTokens.length === 0 ? 'nobody (set RESEARCHER_TOKENS)' : 'holders of a researcher token';
  console.log(`Cypher on the API: ${isOpenToAll ? 'open to ANYBODY who reaches it (CYPHER_ANONYMOUS=true)' : some}.`);
}

function stopOnSignals(api: RunningApi, store: GraphStore, cypher: CypherConsole | null, traces: Traces): void {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await api.stop();
    await cypher?.close();
    await store.close();
    await traces.end();
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
