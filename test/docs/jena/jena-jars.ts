import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const POM = join(__dirname, 'pom.xml');

/**
 * Java’s class path to Apache Jena’s commands, fetched with Maven into the user’s cache folder where it is not there
 * yet; null where there is no Java, or nothing to fetch it with.
 */
export function jenaJars(): string | null {
  const version = /<version>(.*?)<\/version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'lexgraph', `jena-${version}`);
  if (!runs('java', '-version') || (!existsSync(folder) && !runs('mvn', '-v'))) return null;
  if (!existsSync(folder)) fetchInto(folder);
  return join(folder, '*');
}

function fetchInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`, '-DincludeScope=runtime'];
  execFileSync('mvn', ['-q', '-B', '-f', POM, ...goal]);
  if (!existsSync(folder)) renameSync(unfinished, folder);
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}
