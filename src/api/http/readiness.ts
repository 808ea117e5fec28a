import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { GraphStore } from '../../store/graph-store';
import { clientMessage } from './client-message';
import { errorBody } from './error-body';
import type { RequestsUnderWay } from './requests-under-way';

/** Whether a graph is loaded and can be read, and which; 503 also while no more requests are taken. */
export function readiness(store: GraphStore, underWay: RequestsUnderWay, logger: Logger): RequestHandler {
  return async (_request, response) => {
    try {
      if (underWay.isFull) throw new LexgraphError('OVERLOADED', 'As many requests are answered as may be at once.');
      const version = await store.version();
      if (version && version.nodeCount > 0) await readOneNode(store);
      response.status(version ? 200 : 503).json({ ready: version !== null, graph: version });
    } catch (error) {
      if (!(error instanceof LexgraphError)) throw error;
      const report = (cause: unknown) => logger.warn({ err: cause }, 'not ready');
      response.status(503).json({ ready: false, graph: null, ...errorBody(error.code, clientMessage(error, report)) });
    }
  };
}

/** That the version can be read does not show that nodes can. */
async function readOneNode(store: GraphStore): Promise<void> {
  const ids = await store.idsStartingWith('', null, 1);
  const [node] = await store.nodes(ids);
  if (!node) throw new LexgraphError('STORE_CORRUPT', 'The store says that it holds nodes, and gives none.');
}
