import { readConfiguration } from '../configuration/configuration';
import { readSettings } from '../configuration/settings';
import type { AnswerSource } from './answer-source';
import { remoteSource } from './remote-source';

/** The server that is named, here or by `LEXGRAPH_URL`; else the local store, in this process. */
export async function openSource(url: string | undefined): Promise<AnswerSource> {
  const { LEXGRAPH_URL, LEXGRAPH_KEY } = readSettings(process.env);
  const server = url ?? LEXGRAPH_URL;
  if (server !== '') return remoteSource(server, LEXGRAPH_KEY);
  const { localSource } = await import('./local-source.js');
  return localSource(readConfiguration(process.env));
}
