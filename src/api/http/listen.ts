import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { errorBody } from './error-body';

/**
 * How long a connection may take, in milliseconds. A proxy keeps connections for 60 s as a rule: it should be the one
 * that closes them.
 */
const TIMES = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };

/** How often connections are looked at that may have taken too long, in milliseconds. */
const LOOKED_AT = 2_000;

/**
 * Listens and answers; `connections`: how many there may be at once. Throws `PORT_TAKEN`, and `BAD_CONFIGURATION` where
 * this machine can't listen there.
 */
export function listen(answer: RequestListener, connections: number, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ ...TIMES, connectionsCheckingInterval: LOOKED_AT }, (request, response) => {
      const isPlain = URL.canParse(request.url ?? '', 'http://localhost') && hasOneHost(request);
      if (isPlain) return answer(request, response);
      // Express would answer with a page of its own.
      response.writeHead(400, {
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      response.end(JSON.stringify(errorBody('BAD_REQUEST', 'The address, or the host, is none that we can read.')));
    });
    server.maxConnections = connections;
    server.listen(port, host);
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
  });
}

/** Of two hosts a proxy may have read the one and we the other (RFC 9112, 3.2). */
function hasOneHost({ headersDistinct }: IncomingMessage): boolean {
  return (headersDistinct['host'] ?? []).length <= 1;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new LexgraphError(
      'PORT_TAKEN',
      `Another program listens on port ${port} of ${host}. Stop it, or start with another port: PORT=${port < 65535 ? port + 1 : 4000} npm start`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new LexgraphError(
      'BAD_CONFIGURATION',
      `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
    );
  }
  if (error.code === 'EACCES') {
    return new LexgraphError(
      'BAD_CONFIGURATION',
      `This user may not listen on port ${port}. Set PORT to one above 1023.`,
    );
  }
  return error;
}
