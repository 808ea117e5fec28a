import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { resetNeo4j, startNeo4j, stopNeo4j } from '../../../scripts/neo4j/local-neo4j.cjs';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { PROJECT } from '../project-folder';

const NOTES = `
Examples:
  lexgraph neo4j
  lexgraph neo4j --port 7690 --data ~/lexgraph-neo4j
  lexgraph neo4j --stop

It runs in Docker where a Docker engine answers; else with Java, which takes a Java development kit, 17 or newer, and Maven. Either
fetches Neo4j once. The data, the password and what these options mean are the same both ways.`;

interface Options {
  readonly stop?: true;
  readonly reset?: true;
  readonly port: number;
  readonly data: string;
}

/** `lexgraph neo4j`: a Neo4j Community on this machine. */
export function neo4j(): Command {
  return new Command('neo4j')
    .description('Starts a Neo4j Community on this machine, in the background, and prints how to use it.')
    .option('--stop', 'stop it; its data stays')
    .addOption(new Option('--reset', 'stop it and remove its data and password').conflicts('stop'))
    .option('--port <number>', 'where it listens, on this machine only', portOf, 7687)
    .option('--data <folder>', 'where its data, password and log lie', join(PROJECT, '.lexgraph', 'neo4j'))
    .addHelpText('after', NOTES)
    .action(async (options: Options) => {
      await act(options).catch((error: unknown) => {
        throw new LexgraphError('STORE_UNAVAILABLE', (error as Error).message);
      });
    });
}

async function act({ stop, reset, port, data }: Options): Promise<void> {
  if (stop) await stopNeo4j(data);
  else if (reset) await resetNeo4j(data);
  else await startNeo4j(data, port);
}

function portOf(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
