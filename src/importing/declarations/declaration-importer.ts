import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeSource, SourceUnreadable } from '../decode-source';
import type { LineRemark } from '../import-report';
import type { Importer, ImportJob, ImportSummary } from '../importer';
import { nodeFile, type WrittenNode } from '../node-files';
import { mappingOf, type MappedInstrument } from '../participation-tables/instrument-mapping';
import { SeedScene } from '../seed-scene';
import { writeSeeds } from '../write-seeds';
import { readDeclarations, type DeclarationText } from './read-declarations';
import { sortOfDeclaration } from './sort-of-declaration';

/** Reservations and declarations, as the Treaty Collection prints them, one file an instrument: `4-11.txt`. */
export const declarationImporter: Importer = {
  name: 'untc-declarations',
  title: 'reservations and declarations of the United Nations Treaty Collection (text)',
  into: 'declarations',
  run,
};

function run(job: ImportJob): ImportSummary {
  const reader = new DeclarationReader(new SeedScene(job));
  for (const path of job.files) reader.read(path);
  const planned = [...reader.nodes].map(([instrument, nodes]) =>
    nodeFile(join(job.seeds, job.into, `${instrument.replaceAll('/', '-')}.yaml`), HEAD, nodes),
  );
  const count = [...reader.nodes.values()].reduce((sum, nodes) => sum + nodes.length, 0);
  return {
    understood: `${count} declarations under ${reader.nodes.size} instruments.`,
    doubtful: reader.doubtful,
    ignored: reader.ignored,
    written: writeSeeds(job.seeds, planned, job.dryRun),
  };
}

const HEAD =
  'That States made reservations or declarations, without their words; written by `lexgraph import untc-declarations`.';

class DeclarationReader {
  readonly nodes = new Map<string, WrittenNode[]>();
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly mapping = mappingOf('untc-status');
  /** Declarations that the seeds hold, as `KAZ un/cat`. */
  private readonly held: ReadonlySet<string>;

  constructor(private readonly scene: SeedScene) {
    const { edges } = scene.entries;
    const makers = new Map(edges.filter(({ kind }) => kind.label === 'MADE_BY').map(({ from, to }) => [from, to]));
    const under = edges.filter(({ kind }) => kind.label === 'DECLARED_UNDER');
    this.held = new Set(under.map(({ from, to }) => `${makers.get(from)} ${to}`));
  }

  read(path: string): void {
    const file = basename(path);
    if (!/^\d+-\d+/.test(file))
      throw new SourceUnreadable(file, 'is called by no chapter and number of the Treaty Collection, such as 4-11.txt');
    const declarations = readDeclarations(decodeSource(file, readFileSync(path)));
    const known = this.mapping.get(file.replace(/\.[^.]*$/, ''));
    const place = { file, line: 1, written: `${declarations.length} declarations` };
    if (!known || !this.scene.holds(known.instrument))
      this.ignored.push({ ...place, reason: 'the seeds don’t hold this instrument' });
    else if (!this.scene.holds(known.document))
      this.ignored.push({
        ...place,
        reason: `the seeds don’t hold its status table, ${known.document}, which is to be cited: import that first`,
      });
    else for (const declaration of declarations) this.take(declaration, known, file);
  }

  private take(
    { participant, line, words }: DeclarationText,
    { instrument, document }: MappedInstrument,
    file: string,
  ): void {
    const ignore = (reason: string) => this.ignored.push({ file, line, written: participant, reason });
    const doubt = (reason: string) => this.doubtful.push({ file, line, written: participant, reason });
    const finding = this.scene.states.find(participant);
    if (finding.is === 'OTHER') return void ignore(finding.reason);
    if (finding.is === 'UNKNOWN') return void doubt('no State is called so; the declaration is left out');
    if (words === '') return void ignore('no words stand under its name');
    if (this.held.has(`${finding.code} ${instrument}`))
      return void ignore('the seeds hold a declaration of the State under this instrument');
    const kind = sortOfDeclaration(words);
    if (kind === null) return void doubt('of which sort it is, its words don’t show plainly; it is left out');
    const nodes = this.nodes.get(instrument) ?? [];
    if (nodes.some((node) => node['madeBy'] === finding.code))
      return void doubt('the State is named twice; the second is left out');
    this.nodes.set(instrument, [
      ...nodes,
      nodeOf({ kind, words, participant, state: finding.code, instrument, document }),
    ]);
  }
}

interface ReadDeclaration {
  readonly kind: NonNullable<ReturnType<typeof sortOfDeclaration>>;
  readonly words: string;
  readonly participant: string;
  readonly state: string;
  readonly instrument: string;
  readonly document: string;
}

function nodeOf({ kind, words, participant, state, instrument, document }: ReadDeclaration): WrittenNode {
  const articles = new Set([...words.matchAll(/\barticles?\s+(\d+)/gi)].map((match) => match[1]));
  const [article] = articles;
  return {
    declaration: `${state.toLowerCase()}/declaration/${document.replace('doc/', '')}`,
    name: `${KINDS[kind]} of ${participant} under ${instrument}`,
    kind,
    ...(articles.size === 1 ? { article: `art. ${article}` } : {}),
    ...(kind === 'COMPETENCE' ? { accepted: true } : {}),
    basis: 'INFERRED',
    madeBy: state,
    declaredUnder: instrument,
    note: 'Which sort it is was read from its words by rule; what it says, since when, and whether it still stands are left to a curator.',
    cite: [document, `declarations, ${participant}`],
  };
}

const KINDS = {
  RESERVATION: 'Reservation',
  DECLARATION: 'Declaration',
  OBJECTION: 'Objection',
  COMPETENCE: 'Acceptance of competence',
} as const;
