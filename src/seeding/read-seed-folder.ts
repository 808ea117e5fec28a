import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LexgraphError } from '../model/errors/lexgraph-error';
import type { SeedEdge, SeedEntries, SeedNode } from './seed-entry';
import { SeedParser } from './seed-parser';
import type { SeedProblems } from './seed-problems';

/** A seed file as it lies on disk. */
export interface SeedFile {
  /** The path from the folder above the seeds, with `/`: `seeds/kaz/labour-code-2007.yaml`. */
  readonly name: string;
  readonly source: string;
}

/** The seed files below the folder, in the order of their names. Throws `SEEDS_REFUSED` where there is no such folder, or nothing in it. */
export function readSeedFiles(folder: string): SeedFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new LexgraphError(
      'SEEDS_REFUSED',
      `There is no seed folder at ${folder}. Set LEXGRAPH_SEEDS to the folder that holds the seed files.`,
    );
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    throw new LexgraphError('SEEDS_REFUSED', `The seed folder ${folder} holds no .yaml file.`);
  }
  const above = join(folder, '..');
  return files.map((file) => ({
    name: relative(above, file).split(sep).join('/'),
    source: readFileSync(file, 'utf8'),
  }));
}

/** A digest of the files' names and contents: equal where nothing changed. */
export function digestOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.name}\0${file.source}\0`);
  return hash.digest('hex');
}

/** Parses every file; mistakes go to `problems`. */
export function parseSeedFiles(files: readonly SeedFile[], problems: SeedProblems): SeedEntries {
  const nodes: SeedNode[] = [];
  const edges: SeedEdge[] = [];
  for (const file of files) {
    const parser = new SeedParser(file.name, problems);
    parser.parse(file.source);
    for (const node of parser.nodes) nodes.push(node);
    for (const edge of parser.edges) edges.push(edge);
  }
  return { nodes, edges };
}
