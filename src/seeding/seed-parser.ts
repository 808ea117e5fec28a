import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node as YamlNode,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { EdgeKindDeclaration } from '../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../model/declaration/node-kind';
import { propertiesOf, type PropertyDeclaration } from '../model/declaration/property';
import { relationsOf, type Relation } from '../model/graph-model';
import { describeIdProblem, isStateId, versionIdOf } from '../model/id';
import { NODE_KINDS } from '../model/kinds';
import { Basis } from '../model/values/basis';
import { nearest } from '../model/nearest';
import { withArticle } from '../model/with-article';
import { AmendmentEntry } from './amendments/amendment-entry';
import { EndingEntry } from './amendments/ending-entry';
import type { SeedAmendment, SeedCitation, SeedEdge, SeedEnding, SeedNode, SeedPlace } from './seed-entry';
import type { SeedProblems } from './seed-problems';

const kindsBySeedKey = new Map(NODE_KINDS.map((kind) => [kind.seedKey, kind]));
const relationsByKind = new Map(
  NODE_KINDS.map((kind) => [kind, new Map(relationsOf(kind).map((relation) => [relation.name, relation]))]),
);
const propertiesByOwner = new Map<unknown, ReadonlyMap<string, PropertyDeclaration>>();

function propertiesByName(owner: NodeKindDeclaration | EdgeKindDeclaration): ReadonlyMap<string, PropertyDeclaration> {
  let properties = propertiesByOwner.get(owner);
  if (!properties) {
    properties = new Map(
      owner.properties.filter(({ derived }) => !derived).map((property) => [property.name, property]),
    );
    propertiesByOwner.set(owner, properties);
  }
  return properties;
}

/**
 * Reads one seed file: a list of nodes, each a mapping that begins with its kind and id. Below a node stand its
 * properties, its citations (`cite`) and, under the names of relations, its edges: an id, a mapping with `to` (or
 * `from`) and the edge's properties, or another node written out in place.
 */
export class SeedParser {
  readonly nodes: SeedNode[] = [];
  readonly edges: SeedEdge[] = [];
  readonly amendments: SeedAmendment[] = [];
  readonly endings: SeedEnding[] = [];
  private readonly lines = new LineCounter();

  constructor(
    private readonly file: string,
    private readonly problems: SeedProblems,
  ) {}

  parse(source: string): void {
    const document = parseDocument(source, { lineCounter: this.lines, uniqueKeys: true });
    for (const error of document.errors.slice(0, MOST_SYNTAX_ERRORS)) {
      this.problems.report(this.placeAt(error.pos[0]), error.message.split('\n')[0] ?? 'is not YAML');
      this.problems.unreadable = true;
    }
    if (document.errors.length > 0 || document.contents === null) return;
    const top: unknown = document.contents;
    if (!isSeq(top)) {
      this.problems.report(
        this.placeAt(0),
        'a seed file must be a list of nodes, each beginning with "- <kind>: <id>"',
      );
      return;
    }
    for (const item of top.items) this.readNode(item as YamlNode, null);
  }

  private readNode(item: YamlNode | null, parent: string | null): SeedNode | null {
    if (!isMap(item)) {
      this.problems.report(
        this.placeOf(item),
        'must be a node: a mapping that begins with its kind and id, such as "topic: topic/education"',
      );
      return null;
    }
    const kindPair = item.items[0];
    const kind = kindPair && kindsBySeedKey.get(keyOf(kindPair));
    if (!kindPair || !kind) {
      this.reportUnknownKind(item);
      return null;
    }
    const id = this.readId(kindPair.value as YamlNode, parent);
    if (id === null) return null;
    this.checkState(kind, id, kindPair.value as YamlNode);
    return this.readNodeBody(item, kind, id, kindPair);
  }

  /** States are the one upper-case exception among ids. */
  private checkState(kind: NodeKindDeclaration, id: string, value: YamlNode): void {
    if (describeIdProblem(id) || (kind.label === 'State') === isStateId(id)) return;
    const cure =
      kind.label === 'State'
        ? 'must be three capitals, such as KAZ'
        : 'must be lower-case; only a State has three capitals';
    this.problems.report(this.placeOf(value), `the id "${id}" ${cure}`);
  }

  private reportUnknownKind(item: YAMLMap): void {
    const first = item.items[0];
    const key = first ? keyOf(first) : '';
    const close = nearest(key, kindsBySeedKey.keys());
    this.problems.report(
      this.placeOf(first?.key as YamlNode),
      `a node must begin with its kind, but "${key}" is none.${close ? ` Did you mean "${close}"?` : ` Kinds: ${[...kindsBySeedKey.keys()].join(', ')}.`}`,
    );
  }

  private readNodeBody(item: YAMLMap, kind: NodeKindDeclaration, id: string, kindPair: Pair): SeedNode {
    const contributes = this.readContributes(item);
    const node = this.newNode(kind, id, item, this.placeOf(kindPair.value as YamlNode), contributes);
    this.nodes.push(node);
    const later: (() => void)[] = [];
    const rest: Pair[] = [];
    for (const pair of item.items) {
      const key = keyOf(pair);
      if (pair === kindPair || key === 'cite' || key === CONTRIBUTES) continue;
      if (kind.amendable && key === AMENDED) later.push(() => this.readAmendments(pair.value as YamlNode, node));
      else if (kind.amendable && key === ENDED) later.push(() => this.readEnding(pair.value as YamlNode, node));
      else rest.push(pair);
    }
    const ownKeys = ['cite', CONTRIBUTES, ...(kind.amendable ? [AMENDED, ENDED] : [])];
    const readEdges = this.readBody(rest, node, ownKeys, withArticle(kind.label));
    if (!contributes) this.checkRequired(kind, node.properties, node.place, `${kind.label} "${id}"`);
    readEdges();
    for (const read of later) read();
    return node;
  }

  private newNode(
    kind: NodeKindDeclaration,
    id: string,
    item: YAMLMap,
    place: SeedPlace,
    contributes = false,
  ): SeedNode & { places: Map<string, SeedPlace> } {
    return { kind, id, properties: {}, citations: this.citationsIn(item) ?? [], place, places: new Map(), contributes };
  }

  /**
   * Properties into the node; what is returned reads its edges, which inherit from the whole node, also from keys that
   * stand below them.
   */
  private readBody(
    pairs: readonly Pair[],
    node: SeedNode & { places: Map<string, SeedPlace> },
    ownKeys: readonly string[],
    owner: string,
  ): () => void {
    const declared = propertiesByName(node.kind);
    const relations = relationsByKind.get(node.kind);
    const edges: (() => void)[] = [];
    for (const pair of pairs) {
      const key = keyOf(pair);
      const property = declared.get(key);
      const relation = relations?.get(key);
      if (property) this.readProperty(pair, property, node.properties, node.places);
      else if (relation) edges.push(() => this.readEdges(pair.value as YamlNode, relation, node));
      else this.reportUnknownKey(pair, owner, [...declared.keys(), ...(relations?.keys() ?? []), ...ownKeys]);
    }
    return () => {
      for (const read of edges) read();
    };
  }

  /** Whether the entry says that it adds to a node that stands elsewhere. */
  private readContributes(item: YAMLMap): boolean {
    const pair = item.items.find((each) => keyOf(each) === CONTRIBUTES);
    if (!pair) return false;
    if (toPlain(pair.value as YamlNode) === true) return true;
    this.problems.report(
      this.placeOf((pair.value ?? pair.key) as YamlNode),
      `"${CONTRIBUTES}" must be true: the entry adds to a node that stands elsewhere; leave it out otherwise`,
    );
    return false;
  }

  private readAmendments(value: YamlNode | null, norm: SeedNode): void {
    if (!isSeq(value)) {
      this.problems.report(this.placeOf(value), `"${AMENDED}" must be a list, oldest first: - { from, by, cite, ... }`);
      return;
    }
    for (const item of value.items) this.readAmendment(item as YamlNode, norm);
  }

  private readAmendment(item: YamlNode, norm: SeedNode): void {
    const entry = this.readEntry(item, AmendmentEntry, 'an amendment');
    if (!entry) return;
    const { map, values, places, rest } = entry;
    const { from, by, effect } = values;
    const version = this.newNode(norm.kind, versionIdOf(norm.id, from), map, this.placeOf(map));
    version.places.set('validFrom', places.get('from') ?? version.place);
    const own = [...propertiesOf(AmendmentEntry).map((property) => property.name), 'cite'];
    const given = rest.filter((pair) => !this.refuseDate(pair));
    this.readBody(given, version, own, 'an amendment')();
    this.amendments.push({
      norm,
      version,
      relations: new Set(given.map(keyOf).filter((key) => relationsByKind.get(norm.kind)?.has(key))),
      from,
      by,
      byPlace: places.get('by') ?? version.place,
      effect,
    });
  }

  /** A version begins on the day given by `from`. */
  private refuseDate(pair: Pair): boolean {
    if (keyOf(pair) !== 'validFrom') return false;
    this.problems.report(this.placeOf(pair.key as YamlNode), 'an amendment begins on the day that "from" gives');
    return true;
  }

  private readEnding(value: YamlNode | null, norm: SeedNode): void {
    const entry = this.readEntry(value, EndingEntry, `"${ENDED}"`);
    if (!entry) return;
    const { map, values, places, rest } = entry;
    const { on, by, note } = values;
    const own = propertiesOf(EndingEntry).map((property) => property.name);
    for (const pair of rest) this.reportUnknownKey(pair, `"${ENDED}"`, [...own, 'cite']);
    this.endings.push({
      norm,
      on,
      by,
      byPlace: places.get('by') ?? this.placeOf(map),
      note,
      citations: this.citationsIn(map) ?? [],
    });
  }

  /**
   * The entry's own values, and the pairs that are none of them; null, and told, where it is no mapping or lacks what
   * it needs.
   */
  private readEntry<Declared extends object>(
    item: YamlNode | null,
    type: new () => Declared,
    name: string,
  ): ReadEntry<Declared> | null {
    if (!isMap(item)) {
      this.problems.report(
        this.placeOf(item),
        `${name} must be a mapping: ${propertiesOf(type)
          .map((each) => each.name)
          .join(', ')}, cite`,
      );
      return null;
    }
    const declared = new Map(propertiesOf(type).map((property) => [property.name, property]));
    const values: Record<string, unknown> = {};
    const places = new Map<string, SeedPlace>();
    const before = this.problems.count;
    for (const pair of item.items) {
      const property = declared.get(keyOf(pair));
      if (property) this.readProperty(pair, property, values, places);
    }
    for (const { name: key, kind, required } of declared.values()) {
      if (required && !(key in values))
        this.problems.report(this.placeOf(item), `${name} lacks "${key}": ${kind.title}`);
    }
    if (!item.items.some((pair) => keyOf(pair) === 'cite'))
      this.problems.report(this.placeOf(item), `${name} lacks "cite": where the change was read`);
    const rest = item.items.filter((pair) => !declared.has(keyOf(pair)) && keyOf(pair) !== 'cite');
    return this.problems.count > before ? null : { map: item, values: values as Declared, places, rest };
  }

  private reportUnknownKey(pair: Pair, owner: string, known: string[]): void {
    const key = keyOf(pair);
    const close = nearest(key, known);
    this.problems.report(
      this.placeOf(pair.key as YamlNode),
      `"${key}" is not a key of ${owner}.${close ? ` Did you mean "${close}"?` : ` Its keys: ${known.join(', ')}.`}`,
    );
  }

  private readProperty(
    pair: Pair,
    property: PropertyDeclaration,
    properties: Record<string, unknown>,
    places?: Map<string, SeedPlace>,
  ): void {
    const place = this.placeOf((pair.value ?? pair.key) as YamlNode);
    const written = toPlain(pair.value as YamlNode);
    if (written === null || written === undefined) {
      this.problems.report(place, `"${property.name}" is empty; leave the key out where the sources don't say`);
      return;
    }
    const value = property.kind.coerce?.(written) ?? written;
    const problem = property.kind.check(value);
    if (problem) this.problems.report(place, `"${property.name}" ${problem}`);
    properties[property.name] = problem ? undefined : value;
    places?.set(property.name, place);
  }

  private checkRequired(
    owner: NodeKindDeclaration | EdgeKindDeclaration,
    properties: Record<string, unknown>,
    place: SeedPlace,
    name: string,
  ): void {
    for (const property of owner.properties) {
      if (property.name in properties) continue;
      if (property.required) this.problems.report(place, `${name} lacks "${property.name}": ${property.kind.title}`);
      else if (property.whenSilent !== undefined) properties[property.name] = property.whenSilent;
    }
  }

  private readEdges(value: YamlNode | null, relation: Relation, owner: SeedNode): void {
    const items = isSeq(value) ? (value.items as YamlNode[]) : [value];
    for (const item of items) this.readEdge(item, relation, owner);
  }

  private readEdge(item: YamlNode | null, relation: Relation, owner: SeedNode): void {
    if (isScalar(item) && item.value !== null) {
      const end = this.readId(item, owner.id);
      if (end !== null) this.addEdge(relation, owner, end, this.placeOf(item), {});
    } else if (isMap(item) && item.items[0] && kindsBySeedKey.has(keyOf(item.items[0]))) {
      const nested = this.readNode(item, owner.id);
      if (nested) this.addEdge(relation, owner, nested.id, nested.place, { citations: nested.citations });
    } else if (isMap(item)) {
      this.readEdgeMapping(item, relation, owner);
    } else {
      this.problems.report(
        this.placeOf(item),
        `"${relation.name}" must hold ids, mappings with "${writtenEnd(relation)}", or nodes`,
      );
    }
  }

  private readEdgeMapping(item: YAMLMap, relation: Relation, owner: SeedNode): void {
    const endKey = writtenEnd(relation);
    const endPair = item.items.find((pair) => keyOf(pair) === endKey);
    if (!endPair) {
      this.problems.report(
        this.placeOf(item),
        `an edge under "${relation.name}" needs "${endKey}": the id of its other end`,
      );
      return;
    }
    const end = this.readId(endPair.value as YamlNode, owner.id);
    const declared = propertiesByName(relation.edge);
    const properties: Record<string, unknown> = {};
    let key: string | null = null;
    for (const pair of item.items) {
      const name = keyOf(pair);
      if (pair === endPair || name === 'cite') continue;
      const property = declared.get(name);
      if (property) this.readProperty(pair, property, properties);
      else if (name === 'key') key = String(toPlain(pair.value as YamlNode));
      else
        this.reportUnknownKey(pair, `${withArticle(relation.edge.label)} edge`, [
          ...declared.keys(),
          endKey,
          'key',
          'cite',
        ]);
    }
    const citations = this.citationsIn(item);
    if (end !== null)
      this.addEdge(relation, owner, end, this.placeOf(endPair.value as YamlNode), { citations, properties, key });
  }

  private addEdge(
    relation: Relation,
    owner: SeedNode,
    end: string,
    place: SeedPlace,
    rest: { citations?: readonly SeedCitation[] | null; properties?: Record<string, unknown>; key?: string | null },
  ): void {
    const properties = rest.properties ?? {};
    const inherits = { citations: !rest.citations, basis: properties['basis'] === undefined };
    properties['basis'] ??= owner.properties['basis'] ?? Basis.SOURCE;
    if (owner.properties['attestedOn'] !== undefined) properties['attestedOn'] ??= owner.properties['attestedOn'];
    this.checkRequired(relation.edge, properties, place, `The ${relation.edge.label} edge to "${end}"`);
    const forward = relation.direction === 'forward';
    this.edges.push({
      kind: relation.edge,
      from: forward ? owner.id : end,
      to: forward ? end : owner.id,
      ends: [{ side: forward ? 'to' : 'from', name: relation.name, place }],
      key: rest.key ?? null,
      properties,
      citations: rest.citations ?? owner.citations,
      place,
      owner,
      inherits,
    });
  }

  private readId(value: YamlNode | null, parent: string | null): string | null {
    const written = isScalar(value) ? value.value : null;
    if (typeof written !== 'string' || written === '') {
      this.problems.report(this.placeOf(value), 'must be an id, a text such as un/crc/art-28-1');
      return null;
    }
    const isRelative = written.startsWith('/') || written.startsWith('#');
    if (isRelative && parent === null) {
      this.problems.report(
        this.placeOf(value),
        `"${written}" continues the id of the node it stands under, but stands under none`,
      );
      return null;
    }
    const id = isRelative ? `${parent?.split('#')[0]}${written}` : written;
    const problem = describeIdProblem(id);
    if (problem) this.problems.report(this.placeOf(value), `the id "${id}" ${problem}`);
    return id;
  }

  private citationsIn(item: YAMLMap): SeedCitation[] | null {
    const pair = item.items.find((each) => keyOf(each) === 'cite');
    if (!pair) return null;
    const value = pair.value as YamlNode | null;
    if (!isSeq(value)) {
      this.problems.report(this.placeOf(value ?? (pair.key as YamlNode)), CITATION_SHAPE);
      return [];
    }
    const isOne = value.items.length > 0 && value.items.every((each) => isScalar(each));
    const items = isOne ? [value] : (value.items as YamlNode[]);
    return items.flatMap((each) => this.readCitation(each) ?? []);
  }

  private readCitation(item: YamlNode): SeedCitation | null {
    const parts: unknown[] = isSeq(item) ? item.items.map((part) => toPlain(part as YamlNode)) : [];
    const [document, pinpoint, remark] = parts;
    if (
      parts.length < 2 ||
      parts.length > 3 ||
      typeof document !== 'string' ||
      !isPinpoint(pinpoint) ||
      (remark !== undefined && remark !== 'unchecked')
    ) {
      this.problems.report(this.placeOf(item), CITATION_SHAPE);
      return null;
    }
    return { document, pinpoint: String(pinpoint), checked: remark === undefined, place: this.placeOf(item) };
  }

  private placeOf(node: YamlNode | null | undefined): SeedPlace {
    return this.placeAt(node?.range?.[0] ?? 0);
  }

  private placeAt(offset: number): SeedPlace {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

/** Keys of a node that are neither properties nor relations. */
const CONTRIBUTES = 'contributes';
const AMENDED = 'amended';
const ENDED = 'ended';

/** An entry of a short form, read as far as its own keys go. */
interface ReadEntry<Declared> {
  readonly map: YAMLMap;
  readonly values: Readonly<Declared>;
  readonly places: ReadonlyMap<string, SeedPlace>;
  readonly rest: readonly Pair[];
}

/** Of a file that is not YAML the first few mistakes are told: the others follow from them. */
const MOST_SYNTAX_ERRORS = 3;

const CITATION_SHAPE =
  'a citation is [document, pinpoint], such as [doc/a-hrc-24-43-add1, 124], with "unchecked" as a third part where nobody has seen the text; several stand in a list of their own';

/** A pinpoint is a number (`124`) or a text that is not empty. */
function isPinpoint(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

function writtenEnd(relation: Relation): 'from' | 'to' {
  return relation.direction === 'forward' ? 'to' : 'from';
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The value as plain data; a number that is not written as numbers print themselves (`1.10`) stays text. */
function toPlain(node: YamlNode | null | undefined): unknown {
  if (isScalar(node)) {
    if (typeof node.value !== 'number') return node.value;
    return String(node.value) === node.source ? node.value : (node.source ?? String(node.value));
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item as YamlNode));
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), toPlain(pair.value as YamlNode)]));
  return isAlias(node) ? `*${node.source}` : null;
}
