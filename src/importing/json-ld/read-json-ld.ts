import { LexgraphError } from '../../model/errors/lexgraph-error';
import { propertiesOf, type PropertyDeclaration } from '../../model/declaration/property';
import type { ValueKind } from '../../model/declaration/value-kind';
import type { Citation } from '../../model/declaration/citation';
import { relationsOf } from '../../model/graph-model';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import { idOfIri } from '../../model/linked-data/iris';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records';
import type { LineRemark } from '../import-report';

/** A node or an edge as a document of linked data tells it. When it holds the seeds tell anew. */
export type LinkedNode = Omit<NodeRecord, 'window'>;
export type LinkedEdge = Omit<EdgeRecord, 'window'>;

/** What a document of linked data holds. */
export interface LinkedGraph {
  readonly nodes: readonly LinkedNode[];
  readonly edges: readonly LinkedEdge[];
  /** On which line each node and edge stands, by its id. */
  readonly lines: ReadonlyMap<string, number>;
  readonly ignored: readonly LineRemark[];
  readonly doubtful: readonly LineRemark[];
}

type Thing = Readonly<Record<string, unknown>>;

const nodeKinds = new Map(NODE_KINDS.map((kind) => [kind.label, kind]));
const edgeKinds = new Map(EDGE_KINDS.map((kind) => [kind.label, kind]));

/** What follows from the rest, and is worked out anew at the load. */
const WORKED_OUT = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'holds'];

const MODEL = 'model#';

/** Reads a document that `lexgraph export json-ld` wrote. Throws `IMPORT_REFUSED` for any other. */
export function readJsonLd(file: string, text: string): LinkedGraph {
  const { base, things } = documentIn(file, text);
  const reader = new ThingReader(file, base);
  for (const [index, thing] of things.entries()) reader.take(thing, index + FIRST_LINE);
  return reader;
}

/** The context stands on the first line, a thing on each other. */
const FIRST_LINE = 2;

function documentIn(file: string, text: string): { readonly base: string; readonly things: readonly unknown[] } {
  const { '@context': context, '@graph': things } = parsed(file, text);
  const vocabulary = (context as Thing | undefined)?.['@vocab'];
  if (typeof vocabulary !== 'string' || !vocabulary.endsWith(MODEL) || !Array.isArray(things))
    throw refused(
      file,
      'is no JSON-LD of lexgraph: it has no "@graph" under a "@context" with the vocabulary of its model',
    );
  return { base: vocabulary.slice(0, -MODEL.length), things };
}

function parsed(file: string, text: string): Thing {
  try {
    return thingIn(JSON.parse(text)) ?? {};
  } catch {
    throw refused(file, 'is no JSON, or was cut');
  }
}

function thingIn(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}

function refused(file: string, reason: string): LexgraphError {
  return new LexgraphError('IMPORT_REFUSED', `${file} ${reason}.`);
}

class ThingReader implements LinkedGraph {
  readonly nodes: LinkedNode[] = [];
  readonly edges: LinkedEdge[] = [];
  readonly lines = new Map<string, number>();
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];

  constructor(
    private readonly file: string,
    private readonly base: string,
  ) {}

  take(written: unknown, line: number): void {
    const thing = thingIn(written);
    if (thing) this.read(thing, line);
    else this.remark(this.ignored, line, String(written), 'neither a node nor an edge');
  }

  private read(thing: Thing, line: number): void {
    const iri = String(thing['@id']);
    const id = this.idOf(iri);
    if (id !== null && this.lines.has(id))
      return this.remark(this.doubtful, line, iri, `line ${this.lines.get(id)} holds it already; the first one counts`);
    const types = [thing['@type']].flat().map(String);
    const node = types.map((type) => nodeKinds.get(type)).find((kind) => kind !== undefined);
    const edge = types.map((type) => edgeKinds.get(type)).find((kind) => kind !== undefined);
    if (id !== null && node) {
      const others = new Set(relationsOf(node).map(({ name }) => name));
      const properties = this.properties(node.properties, thing, line, others);
      this.nodes.push({ id, kind: node.label, properties });
      this.lines.set(id, line);
    } else if (id !== null && edge) {
      const properties = this.properties(edge.properties, thing, line, ENDS);
      const [from, to] = ['from', 'to'].map((end) => this.idIn(thing[end]));
      const citations = listIn(thing['citations']).map((each) => this.citation(each as Thing));
      if (from && to) {
        this.edges.push({ id, kind: edge.label, from, to, properties, citations });
        this.lines.set(id, line);
      } else this.remark(this.ignored, line, iri, 'an edge without its ends');
    } else this.readOther(thing, types, line);
  }

  private readOther(thing: Thing, types: readonly string[], line: number): void {
    const written = String(thing['@id']);
    if (!types.includes('schema:Dataset'))
      this.remark(this.ignored, line, written, `of no kind of the model: ${types.join(', ')}`);
    else if (thing['asOf'] !== undefined)
      this.remark(
        this.doubtful,
        line,
        written,
        `a graph as of ${plain(thing['asOf'])}: what held at other times is not in it`,
      );
  }

  /** Published terms and relations repeat what is told elsewhere; what follows from the rest is worked out anew. */
  private properties(
    declared: readonly PropertyDeclaration[],
    thing: Thing,
    line: number,
    toldElsewhere: ReadonlySet<string>,
  ): Properties {
    const byName = new Map(declared.map((property) => [property.name, property]));
    const properties: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(thing)) {
      const property = byName.get(name);
      if (property?.derived || name.startsWith('@') || name.includes(':')) continue;
      if (property) properties[name] = this.value(property.kind, value);
      else if (!toldElsewhere.has(name) && !WORKED_OUT.includes(name))
        this.remark(this.ignored, line, name, `no property of ${[thing['@type']].flat().join(', ')}`);
    }
    return properties;
  }

  private value(kind: ValueKind, value: unknown): unknown {
    return kind.isList ? listIn(value).map((item) => this.item(kind, item)) : this.item(kind, value);
  }

  private item(kind: ValueKind, value: unknown): unknown {
    switch (kind.family) {
      case 'PARTS':
        return this.parts(kind, value as Thing);
      case 'REFERENCE':
        return this.idIn(value);
      case 'NUMBER':
        return Number(plain(value));
      default:
        return plain(value);
    }
  }

  private parts({ parts }: ValueKind, value: Thing): Properties {
    const declared = parts ? propertiesOf(parts) : [];
    return Object.fromEntries(
      declared
        .filter(({ name }) => value[name] !== undefined)
        .map(({ name, kind }) => [name, this.value(kind, value[name])]),
    );
  }

  private citation({ document, pinpoint, checked }: Thing): Citation {
    return {
      document: this.idIn(document) ?? '',
      pinpoint: typeof pinpoint === 'string' ? pinpoint : null,
      checked: checked === true,
    };
  }

  private idIn(value: unknown): string | null {
    const iri = (value as Thing | undefined)?.['@id'];
    return typeof iri === 'string' ? this.idOf(iri) : null;
  }

  private idOf(iri: string): string | null {
    try {
      return idOfIri(iri, this.base);
    } catch {
      // A `%` that begins no letter.
      return null;
    }
  }

  private remark(into: LineRemark[], line: number, written: string, reason: string): void {
    into.push({ file: this.file, line, written, reason });
  }
}

const ENDS = new Set(['from', 'to', 'citations']);

function listIn(value: unknown): readonly unknown[] {
  return ((value as Thing | undefined)?.['@list'] ?? []) as readonly unknown[];
}

function plain(value: unknown): string | boolean {
  const written = typeof value === 'object' && value !== null && '@value' in value ? value['@value'] : value;
  return typeof written === 'boolean' ? written : String(written);
}
