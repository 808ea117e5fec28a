import pino from 'pino';
import { buildApiSchema } from '../../api/build-schema';
import { assistantsOverStdio } from '../../api/mcp/over-stdio';
import { openStore } from '../../store/open-store';
import type { Configuration } from '../configuration/configuration';
import { bringUpToDate, whenAvailable } from './bring-up-to-date';

/**
 * Loads the seeds where they changed, and answers one assistant over standard input and output, of which the latter
 * belongs to the protocol.
 */
export async function assist(configuration: Configuration): Promise<void> {
  const store = await openStore(configuration, console.error);
  const load = () => bringUpToDate(store, configuration, console.error);
  await (configuration.neo4j === null ? load() : whenAvailable(load));
  const logger = pino({ level: configuration.logLevel }, pino.destination(2));
  const [input, output] = [process.stdin, process.stdout];
  await assistantsOverStdio({ schema: buildApiSchema(), store, logger, input, output });
  await store.close();
}
