import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../scripts/neo4j');
const POM = join(SOURCES, 'pom.xml');
const PROGRAM = join(SOURCES, 'Neo4jServer.java');
const OLDEST_JAVA = 17;

/** Why no Neo4j can be run here; null where one can. */
export function whyNoNeo4j(): string | null {
  const java = javaVersion();
  if (java === null || !answers('javac', '-version')) return 'there is no Java development kit';
  if (java < OLDEST_JAVA) return `Java is of version ${java}, and ${OLDEST_JAVA} is needed`;
  if (!existsSync(jarFolder()) && !answers('mvn', '-v')) return 'there is no Maven to fetch Neo4j with';
  return null;
}

/** Java's class path to a Neo4j server, fetched and compiled where that was not done before. */
export function neo4jClassPath(): string {
  const jars = join(jarFolder(), '*');
  makeOnce(jarFolder(), (folder) =>
    execFileSync('mvn', [
      '-q',
      '-B',
      '-f',
      POM,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
      '-DincludeScope=runtime',
    ]),
  );
  const digest = createHash('sha256').update(readFileSync(PROGRAM)).digest('hex').slice(0, 12);
  const classes = join(cacheFolder(), `classes-${digest}`);
  makeOnce(classes, (folder) => execFileSync('javac', ['-cp', jars, '-d', folder, PROGRAM]));
  return `${classes}:${jars}`;
}

function javaVersion(): number | null {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const found = status === 0 ? /version "(\d+)/.exec(stderr) : null;
  return found ? Number(found[1]) : null;
}

function answers(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

function jarFolder(): string {
  return join(cacheFolder(), 'lib');
}

function cacheFolder(): string {
  const version = /<version>(.*?)<\/version>/.exec(readFileSync(POM, 'utf8'))?.[1];
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lexgraph', `neo4j-${version}`);
}

/** The folder holds all of its content or is not there. */
function makeOnce(folder: string, make: (folder: string) => void): void {
  if (existsSync(folder)) return;
  mkdirSync(cacheFolder(), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  try {
    make(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
