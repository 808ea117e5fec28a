// @ts-check
const { execFileSync, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

const POM = path.join(__dirname, 'pom.xml');
const PROGRAM = path.join(__dirname, 'Neo4jServer.java');
const OLDEST_JAVA = 17;
const INSTALL_JAVA = `install a Java development kit, ${OLDEST_JAVA} or newer; Debian: openjdk-${OLDEST_JAVA}-jdk-headless`;

/** Why no Neo4j can be run with Java here, with what to install; null where one can. */
function whyNoJava() {
  const java = javaVersion();
  if (java === null) return `there is no Java (${INSTALL_JAVA})`;
  if (java < OLDEST_JAVA) return `Java is of version ${java}, which is too old (${INSTALL_JAVA})`;
  if (!answers('javac', '-version')) return `there is a Java, but no compiler, javac (${INSTALL_JAVA})`;
  if (!existsSync(jarFolder()) && !answers('mvn', '-v'))
    return 'there is no Maven to fetch Neo4j with (install it; Debian: maven)';
  return null;
}

/**
 * Java's class path to a Neo4j server, fetched into the user's cache folder and compiled where that was not done
 * before.
 * @param {(line: string) => void} say
 */
function neo4jClassPath(say) {
  makeOnce(jarFolder(), (folder) => {
    say('Fetching Neo4j, 123 MB, once ...');
    const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
    execFileSync('mvn', [...args, '-DincludeScope=runtime']);
  });
  const jars = path.join(jarFolder(), '*');
  const digest = createHash('sha256').update(readFileSync(PROGRAM)).digest('hex').slice(0, 12);
  const classes = path.join(cacheFolder(), `classes-${digest}`);
  makeOnce(classes, (folder) => execFileSync('javac', ['-cp', jars, '-d', folder, PROGRAM]));
  return [classes, jars].join(path.delimiter);
}

function javaVersion() {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const found = status === 0 ? /version "(\d+)/.exec(stderr) : null;
  return found ? Number(found[1]) : null;
}

/**
 * @param {string} program
 * @param {string} argument
 */
function answers(program, argument) {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

function jarFolder() {
  return path.join(cacheFolder(), 'lib');
}

function cacheFolder() {
  const version = /<version>(.*?)<\/version>/.exec(readFileSync(POM, 'utf8'))?.[1];
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'lexgraph', `neo4j-${version}`);
}

/**
 * The folder holds all of its content or is not there.
 * @param {string} folder
 * @param {(folder: string) => void} make
 */
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

module.exports = { neo4jClassPath, whyNoJava };
