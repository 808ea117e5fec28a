import { isIP } from 'node:net';
import type { Settings } from './settings';

/** Where the articles' own words are kept, and whether the API shows them. */
export interface TextSettings {
  readonly folder: string;
  readonly areServed: boolean;
}

/**
 * Texts have licences of their own: unless all may see them, the API shows them only where nobody but this machine can
 * ask it.
 */
export function readTextSettings({ LEXGRAPH_TEXTS, TEXTS_FOR, HOST, ALLOWED_HOSTS }: Settings): TextSettings {
  const isAlone = isLoopback(HOST) && ALLOWED_HOSTS.length === 0;
  return { folder: LEXGRAPH_TEXTS, areServed: TEXTS_FOR === 'all' || (TEXTS_FOR === 'this-machine' && isAlone) };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
