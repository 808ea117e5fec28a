import type { PropertyDeclaration } from '../model/declaration/property';
import type { ValueFamily } from '../model/declaration/value-kind';
import { EDGE_KINDS, NODE_KINDS } from '../model/kinds';

/**
 * What a property holds, in the few words that formats of graphs and tables have for it; lists, dates and what has
 * parts are texts.
 */
export type PropertyType = 'string' | 'boolean' | 'integer' | 'double';

/** The type of a property of one kind. */
export function typeOfProperty({ kind }: PropertyDeclaration): PropertyType {
  if (kind.isList) return 'string';
  if (kind.family === 'NUMBER') return kind.isWhole ? 'integer' : 'double';
  return FLAGS.includes(kind.family) ? 'boolean' : 'string';
}

const FLAGS: readonly ValueFamily[] = ['FLAG'];

/**
 * The properties that nodes, or edges, of any kind have, each with a type that fits all of them, in the order of their
 * first declaration.
 */
export function allProperties(of: 'NODES' | 'EDGES'): ReadonlyMap<string, PropertyType> {
  const types = new Map<string, PropertyType>();
  for (const property of (of === 'NODES' ? NODE_KINDS : EDGE_KINDS).flatMap(({ properties }) => properties)) {
    const type = typeOfProperty(property);
    const known = types.get(property.name) ?? type;
    types.set(property.name, known === type ? type : 'string');
  }
  return types;
}
