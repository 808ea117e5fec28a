import { LegalNode } from '../../model/nodes/legal-node';
import { readSeed } from '../../seeding/read-seed';
import { DistinctNames } from '../laws/distinct-names';
import type { LineRemark } from '../import-report';
import type { WrittenNode } from '../node-files';
import type { SeedScene } from '../seed-scene';
import type { Concept } from './concept';
import { conceptNames, MOST_WORDS, type ConceptNames } from './concept-names';
import type { ConceptReading } from './concept-reading';
import type { ConceptScheme } from './concept-scheme';

const A_STATE = 'it is a State of the seeds, and a State lies in no place of the model';
const NO_STATE_HELD = 'it is a State or territory that the seeds don’t hold';

/** Makes topics and places of concepts; a place that is a State of the seeds stands for that State. */
export class ConceptSeeds {
  readonly ignored: LineRemark[];
  readonly doubtful: LineRemark[];
  private readonly names = new Map<Concept, ConceptNames>();
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  /** The keys of places in which States lie. */
  private readonly regions = new Set<string>();
  private readonly states = new Set<Concept>();
  private readonly distinct: DistinctNames;

  constructor(
    private readonly reading: ConceptReading,
    private readonly scene: SeedScene,
    /** The ids of concepts that the seeds hold already, by what their citations point at. */
    private readonly held: ReadonlyMap<string, string>,
  ) {
    this.ignored = [...reading.ignored];
    this.doubtful = [...reading.doubtful];
    const schemes = scene.entries.nodes.filter(({ kind }) => ['Topic', 'Place'].includes(kind.label));
    const names = schemes.map((node) => readSeed(LegalNode, node));
    this.distinct = new DistinctNames(names.flatMap(({ name = '', aliases = [] }) => [name, ...aliases]));
    for (const concept of reading.concepts) this.name(concept);
    this.findRegions();
    this.tellUnlabelled();
  }

  get count(): number {
    return this.names.size;
  }

  get stateCount(): number {
    return this.states.size;
  }

  /** The document of a scheme, and its concepts. */
  nodesOf(scheme: ConceptScheme): WrittenNode[] {
    const concepts = [...this.names].filter(([concept]) => concept.scheme === scheme.slug);
    return [documentOf(scheme), ...concepts.map(([concept, names]) => this.nodeOf(concept, names))];
  }

  private name(concept: Concept): void {
    const names = conceptNames(concept, ({ text, language }, reason) =>
      this.ignore(concept, `${text.slice(0, 60)} (${language ?? 'no language'})`, reason),
    );
    if (!names)
      return this.doubt(
        concept,
        concept.key,
        `it has no name in English of at most ${MOST_WORDS} words; it is left out`,
      );
    if (concept.isPlace && this.isState(concept, names.name)) return;
    const plain = `${concept.isPlace ? 'place' : 'topic'}/${concept.scheme}/${concept.code}`;
    if (this.scene.holds(plain)) {
      this.ids.set(concept.key, plain);
      return this.ignore(concept, plain, 'the seeds hold it already, and it stands as it is there');
    }
    const id = this.taken.has(plain) ? `${plain}-${this.ids.size}` : plain;
    this.taken.add(id);
    this.ids.set(concept.key, id);
    this.names.set(concept, names);
  }

  /** Whether it is a State, or a territory: what is no part of a tree of places in the model. */
  private isState(concept: Concept, name: string): boolean {
    const finding = this.scene.states.find(name);
    if (finding.is === 'UNKNOWN') return false;
    if (finding.is === 'STATE') this.ids.set(concept.key, finding.code);
    const reason =
      finding.is === 'STATE' ? A_STATE : /^[A-Z]{3} /.test(finding.reason) ? NO_STATE_HELD : finding.reason;
    this.states.add(concept);
    this.ignore(concept, name, reason);
    return true;
  }

  private nodeOf(concept: Concept, names: ConceptNames): WrittenNode {
    const id = this.ids.get(concept.key) ?? '';
    const name = this.distinct.take(names.name, id.slice(id.indexOf('/') + 1));
    if (name !== names.name)
      this.doubt(concept, names.name, `another is called so, and may be the same; this one is called "${name}"`);
    const mapped = this.mapped(concept);
    const broader = [...this.broader(concept), ...mapped.broader];
    return {
      [concept.isPlace ? 'place' : 'topic']: id,
      name,
      ...(names.aliases.length > 0 && { aliases: names.aliases }),
      ...(names.translations.length > 0 && { translations: names.translations }),
      ...(concept.isPlace && { form: this.regions.has(concept.key) ? 'REGION_OF_STATES' : 'OTHER' }),
      ...(broader.length > 0 && { broader }),
      ...(mapped.subjects.length > 0 && { subjects: mapped.subjects }),
      ...(mapped.others.length > 0 && { note: `Its source maps it: ${mapped.others.join(', ')}.` }),
      cite: [documentIdOf(concept.scheme), concept.key],
    };
  }

  private broader({ key, broader, file, line }: Concept): string[] {
    const ids = broader.flatMap((wider) => {
      const id = this.idOf(wider);
      if (id === undefined)
        this.doubtful.push({ file, line, written: key, reason: `its wider concept is not taken: ${wider}` });
      return id ?? [];
    });
    return [...new Set(ids)];
  }

  /** Mappings as the model has them, where both ends are held; the others as they are written. */
  private mapped({ mappings }: Concept) {
    const [broader, subjects, others]: [string[], string[], string[]] = [[], [], []];
    for (const [relation, address] of mappings) {
      const id = this.idOf(address);
      if (id !== undefined && relation === 'broadMatch') broader.push(id);
      else if (id !== undefined && ['subject', 'relatedMatch'].includes(relation)) subjects.push(id);
      else others.push(`${relation} ${address}`);
    }
    return { broader, subjects: [...new Set(subjects)], others };
  }

  private idOf(key: string): string | undefined {
    return this.ids.get(key) ?? this.held.get(key);
  }

  private findRegions(): void {
    const byKey = new Map(this.reading.concepts.map((concept) => [concept.key, concept]));
    for (const state of this.states) for (const key of state.broader) this.regions.add(key);
    // The iteration of a set reaches what is added to it on the way.
    for (const key of this.regions) for (const wider of byKey.get(key)?.broader ?? []) this.regions.add(wider);
  }

  private tellUnlabelled(): void {
    const without = this.reading.concepts.filter(({ labels }) => labels.some(({ language }) => language === null));
    const [first] = without;
    if (first) this.doubt(first, `${without.length} names`, 'they say no language, and are taken to be English');
  }

  private ignore({ file, line }: Concept, written: string, reason: string): void {
    this.ignored.push({ file, line, written, reason });
  }

  private doubt({ file, line }: Concept, written: string, reason: string): void {
    this.doubtful.push({ file, line, written, reason });
  }
}

/** Of the document that the concepts of a scheme cite. */
export function documentIdOf(slug: string): string {
  return `doc/concepts-${slug.replaceAll('/', '-')}`;
}

function documentOf({ slug, title, date, licence, address }: ConceptScheme): WrittenNode {
  return {
    document: documentIdOf(slug),
    name: title,
    form: 'OTHER',
    ...(date !== null && { attestedOn: date }),
    ...(address !== null && { address }),
    ...(licence !== null && { note: `Licence: ${licence}.` }),
  };
}
