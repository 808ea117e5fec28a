import type { EdgeKindDeclaration } from '../../model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../../model/declaration/node-kind';
import type { PropertyDeclaration } from '../../model/declaration/property';
import type { Parts } from '../../store/graph-store';
import { relationNamed } from './relation-named';

/** Fields of a node that its id and the date of the answer are enough for. */
const OF_ID_OF_NODE: ReadonlySet<string> = new Set(['__typename', 'id', 'key', 'asOf', 'citations']);
/** Fields of an edge that look at nothing of it, and those that its id and the date of the answer are enough for. */
const OF_NO_EDGE: ReadonlySet<string> = new Set(['__typename', 'node']);
const OF_ID_OF_EDGE: ReadonlySet<string> = new Set([...OF_NO_EDGE, 'id', 'key', 'cursor']);

/** What is looked at of nodes that may be of these kinds, of each of which these fields are selected. */
export function nodeParts(
  selected: readonly { readonly kind: NodeKindDeclaration; readonly fields: readonly string[] }[],
): Parts {
  const names = new Set<string>();
  for (const { kind, fields } of selected) {
    const others = fields.filter((field) => !OF_ID_OF_NODE.has(field) && !relationNamed(kind.label, field));
    if (!areShown(others, kind.properties)) return 'ALL';
    for (const field of others) names.add(field);
  }
  return [...names];
}

/**
 * What is looked at of edges of which these fields are selected, null for nothing; the information on a page names its
 * rows.
 */
export function edgeParts(edge: EdgeKindDeclaration, fields: readonly string[], showsPage: boolean): Parts | null {
  if (!showsPage && fields.every((field) => OF_NO_EDGE.has(field))) return null;
  const others = fields.filter((field) => !OF_ID_OF_EDGE.has(field));
  return areShown(others, edge.properties) ? [...new Set(others)] : 'ALL';
}

/** Whether the fields show properties as they are. */
function areShown(fields: readonly string[], properties: readonly PropertyDeclaration[]): boolean {
  return fields.every((field) => properties.some(({ name, exposed }) => exposed && name === field));
}
