import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { Participation } from '../../model/edges/participation';
import { nearest } from '../../model/nearest';
import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed, readSeedIf } from '../../seeding/read-seed';
import { parseSeedFiles, readSeedFolder } from '../../seeding/read-seed-folder';
import type { SeedEntries } from '../../seeding/seed-entry';
import { seedEdgeId } from '../../seeding/seed-index';
import { SeedProblems } from '../../seeding/seed-problems';
import { decodeSource } from '../decode-source';
import type { ReadReport } from '../import-report';
import { StateFinder } from '../states/state-finder';
import type { PlannedFile } from '../write-files';
import { writeSeeds } from '../write-seeds';
import { readDisagreements, withoutClaims, writeDisagreements, type Disagreement } from './disagreement';
import type { HeldAct } from './held-act';
import { mappingOf, type InstrumentMapping } from './instrument-mapping';
import type { ParticipationFormat } from './participation-format';
import { readParticipationTable, WrongFormat } from './read-participation-table';
import { Reconciliation, type ReconciliationCounts } from './reconciliation';
import type { StatedAct } from './stated-act';
import { tableDocuments, writeTableDocuments } from './table-documents';
import { readRows, writeRows, type TableRow } from './table-row';

/** What is to be imported, and where to. */
export interface ParticipationImport {
  readonly format: ParticipationFormat;
  readonly files: readonly string[];
  /** The folder of the seeds. */
  readonly seeds: string;
  /** The folder within it in which the tables stand that imports write: `participations`. */
  readonly into: string;
  /** The user's own keys of instruments, instead of the format's. */
  readonly mapping?: InstrumentMapping;
  /** True where nothing is to be written. */
  readonly dryRun?: boolean;
}

/** What an import read, and what it wrote. */
export interface ImportOutcome {
  readonly reads: readonly (ReadReport<StatedAct> & { readonly file: string; readonly encoding: string })[];
  readonly counts: Readonly<ReconciliationCounts>;
  /** Rows that rested on this source alone, which doesn't give them any more. */
  readonly gone: number;
  /** The files that changed, from the folder of the seeds. */
  readonly written: readonly string[];
}

/**
 * Reads participation tables, holds them against the seeds and writes the difference: rows, citations and
 * disagreements. What the same documents said before of the same instruments gives way. Throws `WrongFormat` or
 * `SourceUnreadable` for a file that won't do and `SEEDS_REFUSED` where the seeds would be unsound; nothing is written
 * then.
 */
export function importParticipations(job: ParticipationImport): ImportOutcome {
  const entries = parseSeedFiles(readSeedFolder(job.seeds).graph, new SeedProblems());
  const states = new StateFinder(
    new Set(entries.nodes.filter(({ kind }) => kind.label === 'State').map(({ id }) => id)),
  );
  const ids = new Set(entries.nodes.map(({ id }) => id));
  if (job.mapping) requireHeld(job.mapping, ids);
  const named = job.mapping ?? mappingOf(job.format.name);
  const mapping = new Map([...named].filter(([, { instrument }]) => ids.has(instrument)));
  const reads = job.files.map((path) => {
    const source = decodeSource(basename(path), readFileSync(path));
    return {
      file: source.name,
      encoding: source.encoding,
      ...copyOf(readParticipationTable(source, job.format, states, mapping)),
    };
  });
  const before = new TablesBefore(join(job.seeds, job.into));
  const acts = reads.flatMap(({ understood }) => understood);
  const gone = before.forget(acts);
  const reconciliation = new Reconciliation(
    before.rows,
    heldElsewhere(entries, job),
    before.disagreements,
    namesIn(entries),
  );
  for (const act of acts) reconciliation.take(act);
  const planned = [...before.after(reconciliation), ...before.documents(tableDocuments(acts, job.format))];
  const written = writeSeeds(job.seeds, planned, job.dryRun === true);
  const lost = gone.filter((row) => row.citations.length === 0).length;
  return {
    reads,
    counts: reconciliation.counts,
    gone: lost,
    written,
  };
}

/**
 * What a mapping of the user's names that the seeds don't hold is a slip; of our own it is what these seeds leave out.
 */
function requireHeld(mapping: InstrumentMapping, ids: ReadonlySet<string>): void {
  const named = [...mapping.values()].flatMap(({ instrument, document }) => [instrument, document]);
  const missing = named.find((id) => !ids.has(id));
  if (missing === undefined) return;
  const near = nearest(missing, ids);
  throw new WrongFormat(
    `The mapping names “${missing}”, which the seeds don’t hold.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

function copyOf({ understood, ignored, doubtful }: ReadReport<StatedAct>): ReadReport<StatedAct> {
  return { understood, ignored, doubtful };
}

const TABLE = /\.participations\.csv$/;
const DISAGREEMENTS = 'discrepancies.yaml';
const DOCUMENTS = 'sources.yaml';

/** What earlier imports wrote. */
class TablesBefore {
  readonly rows: TableRow[];
  disagreements: readonly Disagreement[];
  private readonly paths: readonly string[];

  constructor(private readonly folder: string) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => TABLE.test(name)) : [];
    this.paths = names.map((name) => join(folder, name));
    this.rows = this.paths.flatMap((path) => readRows(readFileSync(path, 'utf8')));
    const path = join(folder, DISAGREEMENTS);
    this.disagreements = existsSync(path) ? readDisagreements(readFileSync(path, 'utf8')) : [];
  }

  /** Takes out what the documents of these acts said of their instruments; the rows from which it took a citation. */
  forget(acts: readonly StatedAct[]): TableRow[] {
    const said = new Map<string, Set<string>>();
    for (const { document, instrument } of acts) said.set(document, (said.get(document) ?? new Set()).add(instrument));
    for (const [document, instruments] of said)
      this.disagreements = withoutClaims(this.disagreements, document, instruments);
    return this.rows.filter((row) => {
      const kept = row.citations.filter(({ document }) => !said.get(document)?.has(row.instrument));
      const changes = kept.length < row.citations.length;
      row.citations = kept;
      return changes;
    });
  }

  /** The file of the documents that these tables are. */
  documents(tables: readonly object[]): PlannedFile[] {
    if (tables.length === 0) return [];
    const path = join(this.folder, DOCUMENTS);
    const known = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as object[]) : [];
    return [{ path, content: writeTableDocuments(tables, known) }];
  }

  /** The files as they are to be afterwards. */
  after({ rows, allDisagreements }: Reconciliation): PlannedFile[] {
    const tables = new Map<string, TableRow[]>(this.paths.map((path) => [path, []]));
    for (const row of rows.filter(({ citations }) => citations.length > 0)) {
      const path = join(this.folder, `${row.instrument.replaceAll('/', '-')}.participations.csv`);
      tables.set(path, [...(tables.get(path) ?? []), row]);
    }
    const files = [...tables].map(([path, held]) => ({ path, content: held.length > 0 ? writeRows(held) : null }));
    const path = join(this.folder, DISAGREEMENTS);
    const none = allDisagreements.length === 0;
    return none && !existsSync(path)
      ? files
      : [...files, { path, content: none ? null : writeDisagreements(allDisagreements) }];
  }
}

/** The acts that the seeds hold outside of the tables that imports write. */
function heldElsewhere({ edges }: SeedEntries, { seeds, into }: ParticipationImport): HeldAct[] {
  const own = `${basename(resolve(seeds))}/${into}/`;
  return edges.flatMap((edge) => {
    const act = readSeedIf(Participation, edge);
    if (!act?.action || (edge.place.file.startsWith(own) && TABLE.test(edge.place.file))) return [];
    const { action, date = null, effectiveFrom = null } = act;
    const { from: state, to: instrument, citations } = edge;
    return [{ state, instrument, action, date, effectiveFrom, citations, edge: seedEdgeId(edge) }];
  });
}

function namesIn({ nodes }: SeedEntries): (id: string) => string {
  const names = new Map(nodes.map((node) => [node.id, readSeed(LegalNode, node).name]));
  return (id) => names.get(id) ?? id;
}
