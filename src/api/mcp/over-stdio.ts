import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LIMITS } from '../../model/limits';
import type { GraphStore } from '../../store/graph-store';
import type { Ask } from './answering/ask';
import { askStore } from './answering/ask-store';
import { prepareTools } from './answering/prepared-tool';
import { assistantServer } from './assistant-server';

interface StdioOptions {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** Must not write to `output`, which belongs to the protocol. */
  readonly logger: Logger;
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Answers one assistant, which sends a message a line and is answered so; questions one after the other. Resolves when
 * the input has ended, or a line of it was too long, and what was asked has been answered.
 */
export async function assistantsOverStdio({ schema, store, logger, input, output }: StdioOptions): Promise<void> {
  const ask = await askStore({ schema, store, logger });
  const asking = new Set<Promise<unknown>>();
  const counted: Ask = (query, variables) => {
    const answer = ask(query, variables);
    asking.add(answer);
    return answer.finally(() => asking.delete(answer));
  };
  const server = assistantServer(prepareTools(schema), counted, (error) =>
    logger.error({ err: error }, 'unforeseen error'),
  );
  const closed = new Promise<void>((resolve) => (server.onclose = resolve));
  server.onerror = (error) => logger.warn({ err: error }, 'a message could not be read');
  input.once('end', () => void untilNone(asking).then(() => server.close()));
  await server.connect(new StdioServerTransport(input, output, { maxBufferSize: LIMITS.bodyBytes }));
  await closed;
}

/** Waits until what has been asked is answered, and the answers are written. */
async function untilNone(asking: ReadonlySet<Promise<unknown>>): Promise<void> {
  // Messages that came last are read before the first turn, answers written before the second.
  do {
    await setImmediate();
    await Promise.allSettled(asking);
    await setImmediate();
  } while (asking.size > 0);
}
