import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { LexgraphError } from '../model/errors/lexgraph-error';
import { expandAmendments } from './amendments/expand-amendments';
import { mergeContributions } from './contributions';
import type { SeedEntries, WrittenSeeds } from './seed-entry';
import { SeedParser } from './seed-parser';
import type { SeedProblems } from './seed-problems';
import { edgesInTable } from './tables/edges-in-table';

/** A seed file as it lies on disk. */
export interface SeedFile {
  /** The path from the folder above the seeds, with `/`: `seeds/kaz/labour-code-2007.yaml`. */
  readonly name: string;
  readonly source: string;
}

/**
 * The files of a seed folder, in the order of their names: those of the graph, and those beside it that account for its
 * completeness.
 */
export interface SeedFolder {
  readonly graph: readonly SeedFile[];
  readonly beside: readonly SeedFile[];
}

const NO_FILES: SeedFolder = { graph: [], beside: [] };

const YAML = /\.ya?ml$/;
const TABLE = /\.csv$/;
/** Files at the top, and folders, that hold no nodes. */
const BESIDE = /^(expectations\.ya?ml|silences\.ya?ml|(ledger|paragraphs)\/.+\.(ya?ml|runs\.txt))$/;

/**
 * The files of a seed folder; those that are as they were `before` are the same objects, so that what was worked out of
 * them holds. Throws `SEEDS_REFUSED` where there is no such folder, or no seed file in it.
 */
export function readSeedFolder(folder: string, before: SeedFolder = NO_FILES): SeedFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new LexgraphError(
      'SEEDS_REFUSED',
      `There is no seed folder at ${folder}. Set LEXGRAPH_SEEDS to the folder that holds the seed files.`,
    );
  }
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const known = new Map([...before.graph, ...before.beside].map((file) => [file.name, file]));
  const read = (path: string): SeedFile => {
    const [name, source] = [`${basename(resolve(folder))}/${path}`, readFileSync(join(folder, path), 'utf8')];
    const file = known.get(name);
    return file?.source === source ? file : { name, source };
  };
  const graph = names.filter((name) => (YAML.test(name) || TABLE.test(name)) && !BESIDE.test(name));
  if (!graph.some((name) => YAML.test(name))) {
    throw new LexgraphError('SEEDS_REFUSED', `The seed folder ${folder} holds no .yaml file.`);
  }
  return { graph: graph.map(read), beside: names.filter((name) => BESIDE.test(name)).map(read) };
}

/** A digest of the files' names and contents: equal where nothing changed. */
export function digestOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name}\0${file.source}\0`);
  return hash.digest('hex');
}

/** Parses every file, brings entries of one node together and writes short forms out; mistakes go to `problems`. */
export function parseSeedFiles(files: readonly SeedFile[], problems: SeedProblems): SeedEntries {
  const parsers = files.filter(({ name }) => !TABLE.test(name)).map((file) => parserOf(file, problems));
  const tables = files.filter(({ name }) => TABLE.test(name));
  const written: WrittenSeeds = {
    nodes: parsers.flatMap((parser) => parser.nodes),
    edges: [...parsers.flatMap((parser) => parser.edges), ...tables.flatMap((file) => edgesOfTable(file, problems))],
    amendments: parsers.flatMap((parser) => parser.amendments),
    endings: parsers.flatMap((parser) => parser.endings),
  };
  return expandAmendments(mergeContributions(written, problems), problems);
}

const parserOf = keptWhereSound((file, problems) => {
  const parser = new SeedParser(file.name, problems);
  parser.parse(file.source);
  return parser;
});

const edgesOfTable = keptWhereSound(({ name, source }, problems) => edgesInTable(name, source, problems));

/**
 * Reads a file once, as long as it stays as it is; one with mistakes is read anew each time, so that they are told each
 * time.
 */
function keptWhereSound<Result>(
  read: (file: SeedFile, problems: SeedProblems) => Result,
): (file: SeedFile, problems: SeedProblems) => Result {
  const soundFiles = new WeakMap<SeedFile, Result>();
  return (file, problems) => {
    const [known, before] = [soundFiles.get(file), problems.count];
    if (known !== undefined) return known;
    const result = read(file, problems);
    if (problems.count === before) soundFiles.set(file, result);
    return result;
  };
}
