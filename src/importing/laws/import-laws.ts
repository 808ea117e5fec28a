import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { parseSeedFiles, readSeedFolder } from '../../seeding/read-seed-folder';
import { SeedProblems } from '../../seeding/seed-problems';
import type { ImportJob, ImportSummary } from '../importer';
import type { PlannedFile } from '../write-files';
import { writeSeeds } from '../write-seeds';
import { LawRemarks } from './law-remarks';
import type { LawText } from './law-text';
import { DistinctNames } from './distinct-names';
import { mergeSkeletons } from './merge-skeletons';
import { namedAct, readNamedActs, writeNamedActs, type NamedAct } from './named-acts';
import type { Skeleton } from './skeleton';
import { readSkeleton, writeSkeleton } from './skeleton-file';
import { skeletonOf, worksNamed } from './skeleton-of';

/** What reads the laws that a file holds; remarks go beside. */
export type LawReader = (path: string, remarks: LawRemarks) => readonly LawText[];

const NAMED_ACTS = 'acts-named.yaml';

/**
 * Makes skeletons of law texts, adds them to those that earlier imports wrote, and writes what differs. A law that the
 * seeds hold elsewhere is left to its curators, and told. Throws what the reader throws, and `SEEDS_REFUSED` where the
 * seeds would be unsound; nothing is written then.
 */
export function importLaws(job: ImportJob, read: LawReader): ImportSummary {
  const folder = join(job.seeds, job.into);
  const elsewhere = idsOutside(job);
  const held = new HeldSkeletons(folder, elsewhere);
  const remarks = readEach(job.files, (path, each) => {
    for (const law of read(path, each)) held.take(law, each);
  });
  const written = writeSeeds(job.seeds, held.files(), job.dryRun);
  return {
    understood: held.inWords(job.files.length),
    doubtful: remarks.flatMap(({ doubtful }) => doubtful),
    ignored: remarks.flatMap(({ ignored }) => ignored),
    written,
  };
}

/** Reads file by file; one that can't be read is told and left out. Throws where none can be read. */
function readEach(files: readonly string[], read: (path: string, remarks: LawRemarks) => void): LawRemarks[] {
  const refusals: LexgraphError[] = [];
  const folder = commonFolder(files);
  const remarks = files.map((path) => {
    const each = new LawRemarks(path.slice(folder.length), basename(path));
    try {
      read(path, each);
    } catch (error) {
      if (!(error instanceof LexgraphError)) throw error;
      refusals.push(error);
      each.doubtful.push({ ...each.whole, written: error.message, reason: 'the file is left out' });
    }
    return each;
  });
  const [first] = refusals;
  if (first && refusals.length === files.length)
    throw files.length === 1
      ? first
      : new LexgraphError('IMPORT_REFUSED', refusals.map(({ message }) => message).join('\n'));
  return remarks;
}

/** The folder in which all of the files are, with its slash. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  const shared = [...first].findIndex((letter, index) => others.some((other) => other[index] !== letter));
  const start = shared < 0 ? first : first.slice(0, shared);
  return start.slice(0, start.lastIndexOf('/') + 1);
}

/**
 * What the seeds hold outside of the folder that imports of laws write, and where; what curators add to a skeleton is
 * no such thing.
 */
function idsOutside({ seeds, into }: ImportJob): Map<string, string> {
  const own = `${basename(resolve(seeds))}/${into}/`;
  const files = readSeedFolder(seeds).graph.filter(({ name }) => !name.startsWith(own));
  const { nodes } = parseSeedFiles(files, new SeedProblems());
  return new Map(nodes.flatMap(({ id, place, contributes }) => (contributes ? [] : [[id, place.file] as const])));
}

function nameOf({ written }: NamedAct): string {
  return String(written['name']);
}

function withName(act: NamedAct, name: string): NamedAct {
  return { ...act, written: { ...act.written, name } };
}

class HeldSkeletons {
  private readonly skeletons = new Map<string, Skeleton>();
  private readonly named = new Map<string, NamedAct>();
  private laws = 0;
  private provisions = 0;

  constructor(
    private readonly folder: string,
    private readonly elsewhere: ReadonlyMap<string, string>,
  ) {
    const path = join(folder, NAMED_ACTS);
    if (existsSync(path)) for (const act of readNamedActs(readFileSync(path, 'utf8'))) this.named.set(act.id, act);
  }

  take(law: LawText, remarks: LawRemarks): void {
    const skeleton = skeletonOf(law, remarks, (state) => this.elsewhere.has(state));
    const where = this.elsewhere.get(skeleton.id);
    if (where !== undefined) {
      remarks.doubtful.push({
        ...remarks.whole,
        written: skeleton.id,
        reason: `${where} holds this law; it is left as it stands there`,
      });
      return;
    }
    this.tellWhatIsMissing(law, skeleton, remarks);
    const known = this.skeletons.get(skeleton.id) ?? this.written(skeleton.id);
    this.skeletons.set(skeleton.id, known ? mergeSkeletons(known, skeleton) : skeleton);
    this.laws += 1;
    this.provisions += skeleton.provisions.size;
    const [document = ''] = skeleton.editions.keys();
    for (const [id, work] of worksNamed(law))
      if (!this.named.has(id)) this.named.set(id, namedAct(id, work, document, skeleton.properties['lawOf']));
  }

  /** What an earlier import wrote of the law. */
  private written(id: string): Skeleton | null {
    const path = this.pathOf(id);
    return existsSync(path) ? readSkeleton(readFileSync(path, 'utf8')) : null;
  }

  private tellWhatIsMissing({ changes, language }: LawText, { properties }: Skeleton, remarks: LawRemarks): void {
    const doubt = (reason: string, written: string) => remarks.doubtful.push({ ...remarks.whole, written, reason });
    if (properties['lawOf'] === undefined)
      doubt('no State of the graph has made it: `lawOf` is left to the curator', String(properties['name']));
    if (language !== null && !language.startsWith('en'))
      doubt('its title is not in English: a curator translates it', String(properties['name']));
    for (const { is, date, by } of changes)
      if (!by)
        doubt(
          `${is === 'AMENDS' ? 'an amendment' : 'a repeal'} of which it isn’t said by which act; it is left out`,
          date ?? '',
        );
  }

  files(): PlannedFile[] {
    const known = (id: string) => this.skeletons.has(id) || this.elsewhere.has(id) || existsSync(this.pathOf(id));
    const named = [...this.named.values()].filter(({ id }) => !known(id));
    const names = new DistinctNames([...this.skeletons.values()].map(({ properties }) => String(properties['name'])));
    const laws = [...this.skeletons].map(([id, skeleton]) => ({
      path: this.pathOf(id),
      content: writeSkeleton(skeleton),
    }));
    const path = join(this.folder, NAMED_ACTS);
    const content = writeNamedActs(named.map((act) => withName(act, names.take(nameOf(act), act.id))));
    return content === null && !existsSync(path) ? laws : [...laws, { path, content }];
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id.replaceAll('/', '-')}.yaml`);
  }

  inWords(files: number): string {
    return `${this.laws} editions of ${this.skeletons.size} laws in ${files} files, with ${this.provisions} provisions.`;
  }
}
