import type { Direction } from '../../model/graph-model';
import { EDGE_KINDS } from '../../model/kinds';

/** What is kept where a day is asked about: all but what surely does not hold then. */
const MAY_HOLD = 'edge.earliestStart <= $day AND edge.latestEnd > $day';

/**
 * Pages that come in one row. The driver reads a message that comes in one piece several times faster than one that the
 * server cuts up, and takes its time for each row.
 */
export const PAGES_TOGETHER = 16;

/** What of a node or an edge a statement hands over: its record, some of its properties, or nothing. */
type Handed = 'RECORD' | 'PROPERTIES' | 'NOTHING';

/** Which relation a statement reads, in which direction of its pages, and what it hands over. */
interface RelatedForm {
  readonly direction: Direction;
  readonly backward: boolean;
  /** Whether only what may hold on a day is read, and whether the page begins after a row. */
  readonly isDated: boolean;
  readonly isContinued: boolean;
  readonly node: Handed;
  readonly edge: Handed;
}

const EDGE_LABELS = new Set(EDGE_KINDS.map(({ label }) => label));

/** The text that counts the edges of a kind at each of the nodes. */
export const COUNT_TEXTS: ReadonlyMap<string, Readonly<Record<Direction, string>>> = new Map(
  [...EDGE_LABELS].map((label) => [
    label,
    { forward: countText(patternOf(label, 'forward')), reverse: countText(patternOf(label, 'reverse')) },
  ]),
);

/** The text that removes edges of a kind. */
export const REMOVE_TEXTS: ReadonlyMap<string, string> = new Map(
  [...EDGE_LABELS].map((label) => [
    label,
    `UNWIND $ids AS id
MATCH ()-[edge:${label} {id: id}]->()
DELETE edge`,
  ]),
);

const relatedTexts = new Map<string, string>();

/** The text that reads a relation: constant for each kind of edge and each form. Null where there is no such kind. */
export function relatedText(label: string, form: RelatedForm): string | null {
  if (!EDGE_LABELS.has(label)) return null;
  const key = JSON.stringify([label, form]);
  const text = relatedTexts.get(key) ?? makeRelatedText(label, form);
  relatedTexts.set(key, text);
  return text;
}

function makeRelatedText(label: string, form: RelatedForm): string {
  const { direction, backward, isDated, isContinued, node, edge } = form;
  const [beyond, order] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  const conditions = [
    ...(isDated ? [MAY_HOLD] : []),
    ...(isContinued ? [`(other.sortKey ${beyond} $sort OR (other.sortKey = $sort AND edge.id ${beyond} $edge))`] : []),
  ];
  const cells = [...cellOf(node, 'other', '[other.id, other.kind]'), ...cellOf(edge, 'edge', '[edge.id]')];
  return `UNWIND $ids AS id
MATCH (asked:Entity {id: id})
CALL (asked) {
  MATCH ${patternOf(label, direction)}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}
  WITH edge, other
  ORDER BY other.sortKey ${order}, edge.id ${order}
  LIMIT $limit
  RETURN collect([${cells.join(', ')}]) AS rows
}
WITH collect([id, rows]) AS pages
UNWIND range(0, size(pages) - 1, ${PAGES_TOGETHER}) AS start
RETURN pages[start..start + ${PAGES_TOGETHER}] AS pages`;
}

function cellOf(handed: Handed, name: string, head: string): string[] {
  if (handed === 'NOTHING') return [];
  return [handed === 'RECORD' ? `${name}.record` : `${head} + [name IN $${name}Properties | ${name}[name]]`];
}

function patternOf(label: string, direction: Direction): string {
  return direction === 'forward' ? `(asked)-[edge:${label}]->(other)` : `(asked)<-[edge:${label}]-(other)`;
}

function countText(pattern: string): string {
  return `UNWIND $ids AS id
MATCH (asked:Entity {id: id})
RETURN id, COUNT { ${pattern} WHERE $day IS NULL OR (${MAY_HOLD}) } AS number`;
}
