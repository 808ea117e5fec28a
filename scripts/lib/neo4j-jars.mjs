import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { inProject, say } from './project.mjs';

const POM = inProject('scripts/neo4j/pom.xml');
const PROGRAM = inProject('scripts/neo4j/Neo4jServer.java');
const OLDEST_JAVA = 17;

/** Java's class path to a Neo4j server, in the same cache that the tests use. Throws, in plain words, where it can't be had. */
export function neo4jClassPath() {
  checkJava();
  const cache = cacheFolder();
  const jars = path.join(cache, 'lib');
  makeOnce(jars, fetchJars);
  const digest = createHash('sha256').update(readFileSync(PROGRAM)).digest('hex').slice(0, 12);
  const classes = path.join(cache, `classes-${digest}`);
  makeOnce(classes, (folder) => execFileSync('javac', ['-cp', path.join(jars, '*'), '-d', folder, PROGRAM]));
  return [classes, path.join(jars, '*')].join(path.delimiter);
}

function checkJava() {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const found = status === 0 ? /version "(\d+)/.exec(stderr) : null;
  const wanted = `Install a Java development kit, ${OLDEST_JAVA} or newer (Debian: openjdk-${OLDEST_JAVA}-jdk-headless).`;
  if (!found) throw new Error(`There is no Java on this machine. ${wanted}`);
  if (Number(found[1]) < OLDEST_JAVA) throw new Error(`Java is of version ${found[1]}, which is too old. ${wanted}`);
  if (!answers('javac', '-version')) throw new Error(`There is a Java here, but no compiler (javac). ${wanted}`);
}

function fetchJars(folder) {
  if (!answers('mvn', '-v')) throw new Error('There is no Maven to fetch Neo4j with. Install it (Debian: maven).');
  say('Fetching Neo4j, 123 MB, once ...');
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  execFileSync('mvn', [...args, '-DincludeScope=runtime']);
}

function answers(program, argument) {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

function cacheFolder() {
  const version = /<version>(.*?)<\/version>/.exec(readFileSync(POM, 'utf8'))[1];
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'lexgraph', `neo4j-${version}`);
}

/** The folder holds all of its content or is not there. */
function makeOnce(folder, make) {
  if (existsSync(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-unfinished-`);
  try {
    make(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
