import { isIP } from 'node:net';
import { errorBody } from './error-body';
import type { Handler } from './handler';
import { sendJson } from './send-json';

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/**
 * Refuses requests that were sent to another name than ours: a web page whose name leads to this machine (DNS
 * rebinding) could else read the answers. Addresses are never such a name.
 */
export function hostCheck(host: string, allowedHosts: readonly string[]): Handler {
  const allowed = new Set([...LOOPBACK, host, ...allowedHosts].map((name) => name.toLowerCase()));
  return (request, response, next) => {
    const name = nameOf(request.headers.host ?? '');
    if (name === '' || isIP(name) !== 0 || allowed.has(name)) return next();
    sendJson(
      response,
      421,
      errorBody(
        'UNKNOWN_HOST',
        'This API does not answer under that name. Whoever runs it can add the name to ALLOWED_HOSTS.',
      ),
    );
  };
}

/** Without the port, and without the brackets around an address. */
function nameOf(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
