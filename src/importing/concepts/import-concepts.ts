import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Document } from '../../model/nodes/document';
import { readSeedIf } from '../../seeding/read-seed';
import { parseSeedFiles } from '../../seeding/read-seed-folder';
import { SeedProblems } from '../../seeding/seed-problems';
import { decodeSource, SourceUnreadable } from '../decode-source';
import type { ImportJob, ImportSummary } from '../importer';
import { nodeFile } from '../node-files';
import { SeedScene } from '../seed-scene';
import { seedsSoFar } from '../seeds-so-far';
import { writeSeeds } from '../write-seeds';
import type { ConceptReader, ConceptReading } from './concept-reading';
import { ConceptSeeds, documentIdOf } from './concept-seeds';
import { refuseCircles } from './refuse-circles';

/**
 * Makes topics and places of files of one form. Throws `SourceUnreadable` where one is of another, `SEEDS_REFUSED`
 * where the seeds would be unsound.
 */
export function importConcepts(job: ImportJob, read: ConceptReader): ImportSummary {
  const reading = read(job.files.map((path) => decodeSource(basename(path), readFileSync(path))));
  refuseCircles(reading.concepts);
  const seeds = new ConceptSeeds(reading, new SeedScene(job), heldConcepts(job, reading));
  const planned = reading.schemes.map((scheme) =>
    nodeFile(
      join(job.seeds, job.into, `${scheme.slug.replaceAll('/', '-')}.yaml`),
      headOf(scheme.title),
      seeds.nodesOf(scheme),
    ),
  );
  for (const { slug, title, date } of reading.schemes)
    if (date === null)
      seeds.doubtful.push({
        file: basename(job.files[0] ?? ''),
        line: 1,
        written: title,
        reason: `no date is told: \`attestedOn\` of ${documentIdOf(slug)} is left to the curator`,
      });
  const schemes = `${reading.schemes.length} ${reading.schemes.length === 1 ? 'scheme' : 'schemes'}`;
  return {
    understood: `${seeds.count} concepts of ${schemes}, and ${seeds.stateCount} States and territories.`,
    doubtful: seeds.doubtful,
    ignored: seeds.ignored,
    written: writeSeeds(job.seeds, planned, job.dryRun),
  };
}

function headOf(title: string): string {
  return `Concepts of ${title.replace(/\s+/g, ' ')}; written by \`lexgraph import\`.`;
}

/**
 * The concepts that earlier imports wrote of other schemes, by what their citations point at. Throws `SourceUnreadable`
 * where one of them has the slug of a scheme that is read, at another address: the one would take the place of the
 * other.
 */
function heldConcepts({ seeds, into, files }: ImportJob, { schemes }: ConceptReading): ReadonlyMap<string, string> {
  const own = `${basename(resolve(seeds))}/${into}/`;
  const written = seedsSoFar(seeds).graph.filter(({ name }) => name.startsWith(own));
  const { nodes } = parseSeedFiles(written, new SeedProblems());
  const read = new Map(schemes.map((scheme) => [documentIdOf(scheme.slug), scheme]));
  for (const node of nodes) {
    const { id } = node;
    const scheme = read.get(id);
    const address = readSeedIf(Document, node)?.address;
    if (scheme && address !== scheme.address)
      throw new SourceUnreadable(
        basename(files[0] ?? ''),
        `holds <${scheme.address}>, and the seeds hold ${address ? `<${address}>` : 'another scheme'} as ${id}: write it elsewhere (--into)`,
      );
  }
  const cited = nodes.flatMap(({ id, citations }) => citations.map((citation) => ({ id, ...citation })));
  const others = cited.filter(({ document }) => !read.has(document));
  return new Map(others.map(({ id, pinpoint }) => [pinpoint ?? '', id]));
}
