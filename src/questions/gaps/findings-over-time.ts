import { CitedIn } from '../../model/edges/cited-in';
import { read } from '../../model/read';
import { isNamed, nodeKind } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import type { HeldFinding, StatedFinding } from './gap-scene';
import { relatedRows } from '../asking/related-rows';

/** The findings with what they deal with, who asserts them, and when they hold, by id. */
export async function findingsOverTime(
  store: GraphStore,
  findings: readonly NodeRecord[],
): Promise<ReadonlyMap<string, History<HeldFinding>>> {
  const unique = new Map(findings.map((finding) => [finding.id, finding]));
  const ids = [...unique.keys()];
  const [about, speakers, cited] = await Promise.all([
    relatedRows(store, 'ABOUT', ids),
    relatedRows(store, 'ASSERTED_BY', ids),
    relatedRows(store, 'CITED_IN', ids),
  ]);
  const bodies = ids.flatMap((id) => nodesOf(about(id)).filter(isBody));
  const placedUnder = await relatedRows(
    store,
    'SUBSIDIARY_OF',
    bodies.map(({ id }) => id),
  );
  return new Map(
    [...unique].map(([id, finding]) => {
      const subjects = nodesOf(about(id));
      const stated = {
        finding,
        subjects,
        bodies: highest(subjects, placedUnder),
        assertedBy: nodesOf(speakers(id)),
        places: cited(id).map(({ edge, node }) => `${node.id}, ${read(CitedIn, edge).pinpoint ?? ''}`),
      };
      return [id, overTime(stated)];
    }),
  );
}

function overTime(stated: StatedFinding): History<HeldFinding> {
  return History.ofWindow(stated.finding.window).map((holds) => ({ ...stated, holds }));
}

function nodesOf(rows: readonly RelatedRow[]): readonly NodeRecord[] {
  return rows.map(({ node }) => node);
}

function isBody({ kind }: NodeRecord): boolean {
  return kind !== 'State' && isNamed(nodeKind(kind), 'Actor');
}

/** The bodies that are not placed under another one of them. */
function highest(
  subjects: readonly NodeRecord[],
  placedUnder: (id: string) => readonly RelatedRow[],
): readonly NodeRecord[] {
  const bodies = subjects.filter(isBody);
  const ids = new Set(bodies.map(({ id }) => id));
  return bodies.filter(({ id }) => !placedUnder(id).some(({ node }) => ids.has(node.id)));
}
