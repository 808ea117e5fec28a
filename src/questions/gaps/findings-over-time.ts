import { CitedIn } from '../../model/edges/cited-in';
import { Nature } from '../../model/declaration/nature';
import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import { isNamed, nodeKind } from '../../model/graph-model';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
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

/** Of law that surely is not there nothing can fall short: what is said of it holds only while the law may. */
function overTime(stated: StatedFinding): History<HeldFinding> {
  const law = stated.subjects.filter(isNationalLaw).map(({ window }) => History.ofWindow(window));
  const parts = { found: History.ofWindow(stated.finding.window), law: History.all(law) };
  const isOfLaw = OF_LAW.has(read(Finding, stated.finding).gap);
  return History.of(parts, (values) => {
    const isGone = isOfLaw && law.length > 0 && values.law.every((holds) => holds === Truth.NO);
    return { ...stated, holds: isGone ? Truth.NO : values.found };
  });
}

/** Gaps of what the law says or of how it is applied: no gap of a law that is missing. */
const OF_LAW: ReadonlySet<unknown> = new Set([
  GapKind.NOT_ENFORCED,
  GapKind.CONFLICTING_PROVISION,
  GapKind.NARROWER_PROTECTION,
  GapKind.INCOMPLETE_DEFINITION,
]);

function isNationalLaw({ kind }: NodeRecord): boolean {
  return nodeKind(kind).nature === Nature.NATIONAL_LAW;
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
