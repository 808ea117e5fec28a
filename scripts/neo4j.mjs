import './lib/check-node-version.mjs';
import { parseArgs } from 'node:util';

const { resetNeo4j, startNeo4j, stopNeo4j } = await import('./neo4j/local-neo4j.mjs');
const { inProject, say } = await import('./lib/project.mjs');

const HELP = `npm run neo4j              starts a Neo4j Community on this machine, in the background, and prints how to use it
npm run neo4j -- --stop    stops it; its data stays
npm run neo4j -- --reset   stops it and removes its data and password

  --port <number>   where it listens, on this machine only (7687)
  --data <folder>   where its data, password and log lie (.lexgraph/neo4j)

It runs in Docker where a Docker engine answers; else with Java, which takes a Java development kit, 17 or newer, and Maven. Either
fetches Neo4j once. The data, the password and what these options mean are the same both ways.`;

try {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      stop: { type: 'boolean' },
      reset: { type: 'boolean' },
      port: { type: 'string', default: '7687' },
      data: { type: 'string', default: inProject('.lexgraph', 'neo4j') },
    },
  });
  if (values.help) say(HELP);
  else if (values.stop) await stopNeo4j(values.data);
  else if (values.reset) await resetNeo4j(values.data);
  else await startNeo4j(values.data, readPort(values.port));
} catch (error) {
  const hint = error.code?.startsWith('ERR_PARSE_ARGS') ? ' "npm run neo4j -- --help" tells what there is.' : '';
  console.error(`${error.message}${hint}`);
  process.exitCode = 1;
}

function readPort(written) {
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port <= 65535) return port;
  throw new Error(`--port must be a whole number from 1 to 65535, but it is "${written}".`);
}
