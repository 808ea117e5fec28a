import type { LegalEdge } from '../model/edges/legal-edge';
import type { LegalNode } from '../model/nodes/legal-node';
import { readIf, type DeclaredClass, type Held } from '../model/read';
import type { SeedEdge, SeedNode } from './seed-entry';
import { whereIs } from './seed-index';

/**
 * What an entry says, as its kind declares it: `readSeed(Obligation, node).modality`. What it must say and doesn't is
 * told by the parser, and absent here. Throws where the entry is of another kind.
 */
export function readSeed<Declared extends LegalNode | LegalEdge>(
  type: DeclaredClass<Declared>,
  entry: SeedNode | SeedEdge,
): Partial<Held<Declared>> {
  const said = readSeedIf(type, entry);
  if (!said) throw new Error(`${whereIs(entry.place)} holds a ${entry.kind.label}, and was read as ${type.name}`);
  return said;
}

/** The same; null where the entry is of another kind, or there is none. */
export function readSeedIf<Declared extends LegalNode | LegalEdge>(
  type: DeclaredClass<Declared>,
  entry: SeedNode | SeedEdge | undefined,
): Partial<Held<Declared>> | null {
  return entry ? readIf(type, { kind: entry.kind.label, properties: entry.properties }) : null;
}
