import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { decodeSource } from '../../importing/decode-source';
import type { LineRemark } from '../../importing/import-report';
import { writeFiles } from '../../importing/write-files';
import { readXml } from '../../importing/xml/read-xml';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { fold } from '../../model/search/search-tokens';
import type { TextFile } from '../text-file';
import type { FoundText } from './found-text';
import { readAkomaNtosoWords } from './read-akoma-ntoso-words';
import { readOpenTreaties } from './read-open-treaties';
import { readPlainWords } from './read-plain-words';

/** An instrument of the graph, and all that it is called. */
export interface NamedInstrument {
  readonly id: string;
  readonly names: readonly string[];
}

/** What became of the files of a folder. */
export interface AddedTexts {
  readonly added: readonly TextFile[];
  readonly ignored: readonly LineRemark[];
}

/**
 * Reads the articles of the files of a folder and keeps them in the folder of texts, all or nothing. Of one instrument
 * and language the newest file counts. Throws where the folder isn't there.
 */
export function addTexts(from: string, into: string, instruments: readonly NamedInstrument[]): AddedTexts {
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
    throw new LexgraphError('TEXTS_REFUSED', `There is no folder ${from}.`);
  const byName = new Map(
    instruments.flatMap(({ id, names }) =>
      [id, id.replaceAll('/', '-'), ...names].map((name) => [fold(name), id] as const),
    ),
  );
  const added = new Map<string, TextFile>();
  const ignored: LineRemark[] = [];
  for (const path of filesIn(from)) {
    const outcome = readFile(path, relative(from, path), byName);
    if ('reason' in outcome)
      ignored.push({ file: relative(from, path), line: 1, written: outcome.written, reason: outcome.reason });
    else added.set(fileName(outcome), outcome);
  }
  writeFiles(
    [...added].map(([name, file]) => ({ path: join(into, name), content: `${JSON.stringify(file, null, 1)}\n` })),
  );
  return { added: [...added.values()], ignored };
}

const READABLE = /\.(json|xml|txt|md)$/i;
/** What comes beside texts, and is none. */
const BESIDE = /^(SOURCES?|LICEN[CS]E|README|NOTICE|metadata|meta)\b/i;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => READABLE.test(path) && !BESIDE.test(basename(path)) && statSync(path).isFile())
    .sort();
}

function fileName({ instrument, language }: TextFile): string {
  return `${instrument.replaceAll('/', '-')}.${language}.json`;
}

interface Refusal {
  readonly reason: string;
  readonly written: string;
}

function readFile(path: string, name: string, byName: ReadonlyMap<string, string>): TextFile | Refusal {
  let found: FoundText | null;
  try {
    found = wordsIn(path);
  } catch (error) {
    if (!(error instanceof LexgraphError)) throw error;
    return { reason: 'the file can’t be read', written: error.message };
  }
  if (found === null || found.articles.size === 0) return { reason: 'no articles are found in it', written: name };
  const instrument = found.names.map((each) => byName.get(fold(each))).find((id) => id !== undefined);
  if (!instrument)
    return { reason: 'the graph holds no instrument that is called so', written: found.names.join(', ') };
  const { language, articles } = found;
  return { instrument, language, ...originOf(path, name), articles: Object.fromEntries(articles) };
}

function wordsIn(path: string): FoundText | null {
  if (/\.xml$/i.test(path)) return readAkomaNtosoWords(readXml(path, () => true));
  const { text } = decodeSource(basename(path), readFileSync(path));
  if (!/\.json$/i.test(path)) return readPlainWords(basename(path), text);
  try {
    return readOpenTreaties(JSON.parse(text) as unknown);
  } catch {
    throw new LexgraphError('TEXTS_REFUSED', `${basename(path)} is no JSON.`);
  }
}

/** What SOURCE.txt or a licence in the file's folder, or one above it, says. */
function originOf(path: string, name: string): Pick<TextFile, 'source' | 'licence'> {
  const folders = [dirname(path), dirname(dirname(path))];
  const said = folders.map((folder) => join(folder, 'SOURCE.txt')).find(existsSync);
  const lines = said ? readFileSync(said, 'utf8').split(/\r?\n/) : [];
  const line = (key: string) =>
    lines
      .find((each) => each.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();
  const repository = line('repo') ?? line('source');
  return { source: repository ? `${name}, ${repository}` : name, licence: line('licence') ?? 'not stated' };
}
