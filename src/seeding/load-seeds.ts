import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore, LoadProgress, LoadReport, LoadedGraph } from '../store/graph-store';
import type { GraphRecords } from '../model/records';
import { readCorpus } from './corpus/read-corpus';
import { linkSeeds } from './link-seeds';
import { digestOf, parseSeedFiles, readSeedFolder, type SeedFolder } from './read-seed-folder';
import { SeedProblems } from './seed-problems';

/** What was loaded, for the next load of the same process: of what stays as it is, nothing is worked out again. */
export interface LoadedSeeds extends LoadedGraph {
  readonly files: SeedFolder;
}

/** What became of a load. */
export interface SeedLoad {
  readonly digest: string;
  readonly files: SeedFolder;
  /** Null where the seeds were loaded already, and nothing was linked. */
  readonly graph: GraphRecords | null;
  /** Null where the seeds were loaded already. */
  readonly report: LoadReport | null;
}

/**
 * Brings the store to what the seed folder says: reads, validates, links and loads, or does nothing where neither the
 * seeds nor the program that links them changed, and the store holds what it was given. Throws `SEEDS_REFUSED` with
 * every mistake, and leaves the graph as it was.
 */
export async function loadSeeds(
  folder: string,
  store: GraphStore,
  progress?: LoadProgress,
  before?: LoadedSeeds,
): Promise<SeedLoad> {
  const files = readSeedFolder(folder, before?.files);
  const digest = `${digestOf([...files.graph, ...files.beside]).slice(0, 32)}-${programDigest()}`;
  if (store.isIntact && (await store.version())?.digest === digest) return { digest, files, graph: null, report: null };
  const graph = linkSeedFolder(files);
  return { digest, files, graph, report: await store.load(graph, digest, progress, before) };
}

/** The graph that a folder's files make. Throws `SEEDS_REFUSED` with every mistake, those of completeness included. */
export function linkSeedFolder(files: SeedFolder): GraphRecords {
  const problems = new SeedProblems();
  const corpus = readCorpus(files, problems);
  return linkSeeds(parseSeedFiles(files.graph, problems), problems, corpus);
}

/** A digest of the compiled model and linker: the same seeds may mean another graph to another program. */
function programDigest(): string {
  const hash = createHash('sha256');
  for (const folder of [__dirname, join(__dirname, '..', 'model')]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
