import { BadDeclaration } from './bad-declaration';
import { EdgeSense } from './edge-sense';
import type { EdgeKindDeclaration } from './edge-kind';
import { Nature } from './nature';
import type { NodeClass, NodeKindDeclaration } from './node-kind';
import { propertiesOf, type PropertyDeclaration } from './property';
import { isReservedName } from './reserved-names';
import { SearchRole } from './search-role';
import { TimeRole, familyOfTimeRole } from './time-role';

/** Throws `BadDeclaration` where a declaration contradicts itself or another. */
export function checkKinds(nodes: readonly NodeKindDeclaration[], edges: readonly EdgeKindDeclaration[]): void {
  refuseRepeated(nodes, 'label');
  refuseRepeated(nodes, 'collection');
  refuseRepeated(edges, 'label');
  for (const kind of nodes) {
    checkProperties(kind.label, kind.properties);
    checkHappening(kind);
    checkFields(kind, edges);
  }
  for (const kind of edges) {
    checkProperties(kind.label, kind.properties);
    checkEdge(kind, nodes);
  }
}

function refuseRepeated<T extends { readonly label: string }>(kinds: readonly T[], key: keyof T): void {
  const seen = new Map<unknown, T>();
  for (const kind of kinds) {
    const first = seen.get(kind[key]);
    if (first)
      throw new BadDeclaration(kind.label, `its ${String(key)} "${String(kind[key])}" is ${first.label}'s too`);
    seen.set(kind[key], kind);
  }
}

function checkProperties(label: string, properties: readonly PropertyDeclaration[]): void {
  const names = new Set<string>();
  const roles = new Map<string, string>();
  for (const property of properties) {
    const declared = `${label}.${property.name}`;
    if (isReservedName(property.name)) throw new BadDeclaration(declared, 'the graph keeps that name for itself');
    if (names.has(property.name)) throw new BadDeclaration(declared, 'it is declared twice');
    names.add(property.name);
    checkTimeRole(declared, property);
    checkSearchRole(declared, property);
    for (const role of soleRoles(property)) {
      const first = roles.get(role);
      if (first) throw new BadDeclaration(declared, `it is ${role}, which "${first}" is already`);
      roles.set(role, property.name);
    }
  }
}

/** The roles that only one property of a kind may have. */
function soleRoles({ time, search }: PropertyDeclaration): readonly string[] {
  return [...(time ? [time] : []), ...(search === SearchRole.NAME ? [search] : [])];
}

function checkTimeRole(declared: string, { time, kind }: PropertyDeclaration): void {
  if (!time) return;
  const family = familyOfTimeRole(time);
  if (kind.family === family && !kind.isList) return;
  throw new BadDeclaration(declared, `${time} is a role of ${FAMILIES[family]}, but it holds ${kind.title}`);
}

const FAMILIES: Readonly<Record<string, string>> = { DATE: 'a date', FLAG: 'true or false', CHOICE: 'one of a few' };

function checkSearchRole(declared: string, { search, kind }: PropertyDeclaration): void {
  if (!search || kind.family === 'TEXT') return;
  const isNamed = kind.parts && propertiesOf(kind.parts).some((part) => part.search === SearchRole.NAME);
  if (!isNamed) throw new BadDeclaration(declared, `search finds words in texts, but it holds ${kind.title}`);
  if (search === SearchRole.NAME) throw new BadDeclaration(declared, `a name is one text, but it holds ${kind.title}`);
}

/** What happens has days on which it does, and nothing else has. */
function checkHappening({ label, nature, properties }: NodeKindDeclaration): void {
  const has = (role: TimeRole) => properties.find(({ time }) => time === role);
  const [first, last] = [has(TimeRole.HAPPENS_ON), has(TimeRole.HAPPENS_UNTIL)];
  if (nature === Nature.HAPPENING && !first)
    throw new BadDeclaration(label, 'it is a HAPPENING, but none of its properties says when it happens (HAPPENS_ON)');
  const dated = first ?? last;
  if (dated && nature !== Nature.HAPPENING)
    throw new BadDeclaration(
      `${label}.${dated.name}`,
      `${dated.time} is a role of a HAPPENING, but the kind is ${nature}`,
    );
}

/** A field of the API is a property or a relation, and one relation only. */
function checkFields(kind: NodeKindDeclaration, edges: readonly EdgeKindDeclaration[]): void {
  const fields = new Map(kind.properties.map(({ name }) => [name, 'one of its properties']));
  for (const edge of edges) {
    const names = [...(joins(edge.from, kind) ? [edge.forward] : []), ...(joins(edge.to, kind) ? [edge.reverse] : [])];
    for (const name of names) {
      const first = fields.get(name);
      if (first || isReservedName(name))
        throw new BadDeclaration(edge.label, `its field "${name}" is ${first ?? 'reserved'} at ${kind.label}`);
      fields.set(name, `a field of ${edge.label}`);
    }
  }
}

function checkEdge(edge: EdgeKindDeclaration, nodes: readonly NodeKindDeclaration[]): void {
  for (const name of edge.keyedBy) {
    if (!edge.properties.some((property) => property.name === name))
      throw new BadDeclaration(edge.label, `edges are told apart by "${name}", which it doesn't declare`);
  }
  const [from, to] = [edge.from, edge.to].map((types) => nodes.filter((kind) => joins(types, kind)));
  if (!from?.length || !to?.length) throw new BadDeclaration(edge.label, 'no kind of node stands at one of its ends');
  const isScheme = ({ nature }: NodeKindDeclaration) => nature === Nature.SCHEME;
  if (edge.sense === EdgeSense.STATES && from.every(isScheme) && to.every(isScheme))
    throw new BadDeclaration(edge.label, 'it STATES how things stand, but joins terms of schemes, which have no time');
}

function joins(types: readonly NodeClass[], kind: NodeKindDeclaration): boolean {
  return types.some((type) => kind.type === type || (kind.type.prototype as object) instanceof type);
}
