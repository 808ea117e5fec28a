import { NotFound } from '../../model/errors/not-found';
import { endsOfEdgeId } from '../../model/id';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { dealingWith, requireSubjects, type AskedSubjects } from '../asking/asked-subjects';
import { nearestIds } from '../asking/find-node';
import { RowOrder, byText } from '../asking/row-order';
import { DISCREPANCIES_AROUND } from './discrepancy-candidates';
import { EDGES_NAMED } from '../asking/edges-named';
import { sortKey } from '../asking/sort-key';

/**
 * Where do the sources disagree? Of topics and groups those about them or what deals with them, or that dispute an edge
 * of these.
 */
export interface DiscrepanciesQuestion extends AskedSubjects {
  /** A node or an edge: only those that name it, or dispute it, or dispute an edge that begins or ends at the node. */
  readonly about: string | null;
}

/**
 * The whole list, by id. Throws `NOT_FOUND` where there is neither a node nor an edge with the id, and for a topic or
 * group that won't do.
 */
export async function discrepancies(
  store: GraphStore,
  question: DiscrepanciesQuestion,
): Promise<readonly NodeRecord[]> {
  const { about, topics, groups } = question;
  if (about !== null) await requireNodeOrEdge(store, about);
  await requireSubjects(store, question);
  const found = await store.candidates(DISCREPANCIES_AROUND, { about });
  if (topics === null && groups === null) return found;
  const spokenOf = await thingsSpokenOf(store, found);
  const deals = await dealingWith(store, question, { things: spokenOf.flat(), parts: false });
  return found.filter((_, index) => spokenOf[index]?.some(deals));
}

/** No discrepancy is about more. */
const MOST_THINGS = 10_000;

/** Of each discrepancy what it is about, and between what the edges are that it disputes. */
async function thingsSpokenOf(store: GraphStore, found: readonly NodeRecord[]): Promise<readonly string[][]> {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const page = { limit: MOST_THINGS, backward: false };
  const lists = await store.related({ edgeKind: 'ABOUT', direction: 'forward', holdingOn: null, page, ids });
  return lists.map(({ rows }, index) => [
    ...rows.map(({ node }) => node.id),
    ...disputedBy(found[index]).flatMap((edge) => Object.values(endsOfEdgeId(edge) ?? {})),
  ]);
}

/** By id. */
export const DISCREPANCY_ORDER = new RowOrder<NodeRecord>(byText(sortKey));

function disputedBy(discrepancy: NodeRecord | undefined): readonly string[] {
  return (discrepancy && read(Discrepancy, discrepancy).disputes) ?? [];
}

async function requireNodeOrEdge(store: GraphStore, id: string): Promise<void> {
  const [node] = await store.nodes([id]);
  if (node) return;
  const [edge] = await store.candidates(EDGES_NAMED, { ids: [id] });
  if (!edge) throw new NotFound('node or edge', id, await nearestIds(store, id, 'LegalNode'));
}
