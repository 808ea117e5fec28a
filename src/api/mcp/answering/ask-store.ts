import { setMaxListeners } from 'node:events';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import { LIMITS } from '../../../model/limits';
import type { GraphStore } from '../../../store/graph-store';
import { apolloServer } from '../../apollo-server';
import { NO_CONSOLE } from '../../console/console-access';
import { Turns } from '../../cost/turns';
import { ApiReading } from '../../http/api-reading';
import { NewestEdition } from '../../http/newest-edition';
import { SharedVersion } from '../../http/shared-version';
import { newRecord } from '../../http/watching/request-record';
import type { Ask } from './ask';
import { askThrough } from './ask-through';

interface AskedStore {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly logger: Logger;
}

/**
 * Asks a store without a server between, for one caller: one question after the other, with the bounds that hold for
 * all.
 */
export async function askStore({ schema, store, logger }: AskedStore): Promise<Ask> {
  const apollo = apolloServer({ schema, logger, edition: new NewestEdition(store), keepsQueries: false });
  await apollo.start();
  const versions = new SharedVersion(() => store.version());
  const turns = new Turns();
  return (query, variables) =>
    turns.take(() =>
      withinTime((end) => {
        const reading = new ApiReading(() => store.until(end), versions, NO_CONSOLE.for(undefined), newRecord());
        return askThrough(apollo, reading, logger)(query, variables);
      }),
    );
}

/** Does work that is ended when it takes as long as no request may. */
async function withinTime<T>(work: (end: AbortSignal) => Promise<T>): Promise<T> {
  const ends = new AbortController();
  // Each statement that runs or waits listens.
  setMaxListeners(0, ends.signal);
  const tooSlow = new LexgraphError('TOO_SLOW', 'The answer took too long. Ask for less.');
  const timer = setTimeout(() => ends.abort(tooSlow), LIMITS.seconds * 1000);
  try {
    return await work(ends.signal);
  } finally {
    clearTimeout(timer);
  }
}
