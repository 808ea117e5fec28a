import type { LegalEdge } from './edges/legal-edge';
import { EDGE_KINDS, NODE_KINDS } from './kinds';
import type { LegalNode } from './nodes/legal-node';
import type { EdgeRecord, NodeRecord } from './records';

/** The class that declares a kind, an interface of kinds, or all nodes or edges. */
export type DeclaredClass<Declared> = abstract new () => Declared;

const labels = new Map<DeclaredClass<object>, ReadonlySet<string>>();

type AnyRecord = Pick<NodeRecord | EdgeRecord, 'kind' | 'id' | 'properties'>;
/** What is held of a thing beside its id. */
export type Held<Declared> = Readonly<Omit<Declared, 'id'>>;

/**
 * What a record holds, as its kind declares it, an interface of the kind, or `LegalNode` and `LegalEdge` for any:
 * `read(Obligation, record).modality`. Its id stands in the record. Throws where the record is of another kind.
 */
export function read<Declared extends LegalNode | LegalEdge>(
  type: DeclaredClass<Declared>,
  record: AnyRecord,
): Held<Declared> {
  const held = readIf(type, record);
  if (!held) throw new Error(`"${record.id}" is of kind ${record.kind}, and was read as ${type.name}`);
  return held;
}

/** The same; null where the record is of another kind. */
export function readIf<Declared extends LegalNode | LegalEdge>(
  type: DeclaredClass<Declared>,
  { kind, properties }: Omit<AnyRecord, 'id'>,
): Held<Declared> | null {
  return labelsOf(type).has(kind) ? (properties as unknown as Held<Declared>) : null;
}

function labelsOf(type: DeclaredClass<object>): ReadonlySet<string> {
  const known = labels.get(type);
  if (known) return known;
  const isOf = (each: { readonly type: DeclaredClass<object> }) =>
    each.type === type || (each.type.prototype as object) instanceof type;
  const found = new Set([...NODE_KINDS, ...EDGE_KINDS].filter(isOf).map(({ label }) => label));
  labels.set(type, found);
  return found;
}
