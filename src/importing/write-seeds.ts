import { existsSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { linkSeedFolder } from '../seeding/load-seeds';
import { seedsSoFar } from './seeds-so-far';
import { writeFiles, type PlannedFile } from './write-files';

/**
 * Writes what differs of these files of a seed folder, all or nothing, and returns their names from there; with
 * `dryRun` it writes nothing, and returns the same. Throws `SEEDS_REFUSED` where the seeds would be unsound.
 */
export function writeSeeds(seeds: string, planned: readonly PlannedFile[], dryRun: boolean): string[] {
  const changed = planned.filter(({ path, content }) => contentOf(path) !== content);
  if (!dryRun && changed.length > 0) {
    refuseUnsound(seeds, changed);
    writeFiles(changed);
  }
  return changed.map(({ path }) => relative(seeds, path));
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Links the seeds as they would be. */
function refuseUnsound(seeds: string, planned: readonly PlannedFile[]): void {
  const { graph, beside } = seedsSoFar(seeds);
  const changed = new Map(
    planned.map(({ path, content }) => [`${basename(resolve(seeds))}/${relative(seeds, path)}`, content]),
  );
  const kept = graph.filter(({ name }) => !changed.has(name));
  const added = [...changed].flatMap(([name, source]) => (source === null ? [] : [{ name, source }]));
  linkSeedFolder({ graph: [...kept, ...added], beside });
}
