import { readdirSync, statSync } from 'node:fs';
import { readSeedFolder, type SeedFolder } from '../seeding/read-seed-folder';

/**
 * The files of the folder into which seeds are imported: none where it is empty. Throws `SEEDS_REFUSED` where there is
 * no such folder.
 */
export function seedsSoFar(folder: string): SeedFolder {
  const isEmpty = statSync(folder, { throwIfNoEntry: false })?.isDirectory() && readdirSync(folder).length === 0;
  return isEmpty ? { graph: [], beside: [] } : readSeedFolder(folder);
}
