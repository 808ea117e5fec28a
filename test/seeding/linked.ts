import { linkSeeds } from '../../src/seeding/link-seeds';
import { parseSeedFiles, type SeedFile } from '../../src/seeding/read-seed-folder';
import { SeedProblems } from '../../src/seeding/seed-problems';
import type { GraphRecords } from '../../src/model/records';

/** The graph that these seed files make. Throws as a load does. */
export function linked(...files: readonly SeedFile[]): GraphRecords {
  const problems = new SeedProblems();
  return linkSeeds(parseSeedFiles(files, problems), problems);
}
