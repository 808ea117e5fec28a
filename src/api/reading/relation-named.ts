import { relationsOf, type Relation } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';

const relations = new Map(
  NODE_KINDS.map((kind) => [kind.label, new Map(relationsOf(kind).map((relation) => [relation.name, relation]))]),
);

/** The relation that a field of a kind, by its label, shows; undefined where it shows something else. */
export function relationNamed(kind: string, field: string): Relation | undefined {
  return relations.get(kind)?.get(field);
}
