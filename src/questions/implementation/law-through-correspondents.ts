import { Topic } from '../../model/nodes/topic';
import { read, readIf } from '../../model/read';
import { Correspondence } from '../../model/edges/corresponds-to';
import { Implements, ImplementationExtent } from '../../model/edges/implements';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import { relatedRows } from '../asking/related-rows';
import { correspondentsOf, type Correspondent } from '../correspondence/correspondents';
import { punishes } from './punishes';
import { IMPLEMENTATIONS } from './implementation-candidates';
import { sortKey } from '../asking/sort-key';

/** An obligation, and the provision that imposes it. */
interface Norm {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
}

/** A provision of national law that carries an obligation out because it carries out one that corresponds to it; whenever it is in force. */
export interface LawThroughCorrespondent {
  /** By which it carries the correspondent out. */
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  readonly through: Correspondent;
  readonly extent: ImplementationExtent;
}

/**
 * National law that counts for each obligation, in the order asked, through what corresponds to it: of an equal as far as it goes; of a close or a narrower one in part; of a broader one in full where it carries all of
 * that out, else in part where it is about what the obligation itself is about, for the part carried out may be another. What is to be punished is carried out only by a provision that punishes. The closest comes first.
 */
export async function lawThroughCorrespondents(
  store: GraphStore,
  state: string,
  norms: readonly Norm[],
): Promise<readonly (readonly LawThroughCorrespondent[])[]> {
  const correspondents = await correspondentsOf(
    store,
    norms.map(({ obligation }) => obligation.id),
  );
  const others = [...new Set(correspondents.flat().map(({ obligation }) => obligation.id))];
  if (others.length === 0) return norms.map(() => []);
  const found = await store.candidates(IMPLEMENTATIONS, { obligations: others, state });
  const law = new Map(others.map((id, index) => [id, (found[index] ?? []).filter(isCarriedOutByLaw)]));
  const judge = await readSubjects(
    store,
    norms,
    [...law.values()].flat().map(({ provision }) => provision.id),
  );
  return norms.map((norm, index) =>
    (correspondents[index] ?? []).flatMap((through) =>
      (law.get(through.obligation.id) ?? []).flatMap(({ edge, provision }): LawThroughCorrespondent[] => {
        const extent = judge.mayCount(norm, provision.id)
          ? extentOf(through, edge, () => judge.isOn(norm, provision.id))
          : null;
        return extent ? [{ edge, provision, through, extent }] : [];
      }),
    ),
  );
}

/** Such law on a date. */
export interface ThroughAnswer extends LawThroughCorrespondent {
  readonly inForce: Truth;
  readonly asOf: CalendarDate;
}

/** Of the law that counts for one obligation what is or may be in force on the day, each provision once: as what surely is in force, then as what goes furthest, then through the closest. */
export function throughOn(law: readonly LawThroughCorrespondent[], asOf: CalendarDate): readonly ThroughAnswer[] {
  const best = new Map<string, ThroughAnswer>();
  for (const each of law) {
    const answer = { ...each, inForce: holdsOn(each.edge.window, asOf), asOf };
    const known = best.get(each.provision.id);
    if (answer.inForce !== Truth.NO && (!known || rankOf(answer) < rankOf(known))) best.set(each.provision.id, answer);
  }
  return [...best.values()].sort((one, other) => (sortKey(one.provision) < sortKey(other.provision) ? -1 : 1));
}

function rankOf({ inForce, extent }: ThroughAnswer): number {
  return (inForce === Truth.YES ? 0 : 2) + (extent === ImplementationExtent.FULL ? 0 : 1);
}

function isCarriedOutByLaw({
  edge,
  provision,
}: {
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
}): boolean {
  return edge.kind === 'IMPLEMENTS' && provision.kind === 'Provision';
}

function extentOf({ match }: Correspondent, edge: EdgeRecord, isOnSubject: () => boolean): ImplementationExtent | null {
  const { extent } = read(Implements, edge);
  if (match === Correspondence.EXACT) return extent;
  if (match !== Correspondence.BROADER) return ImplementationExtent.PARTIAL;
  if (extent === ImplementationExtent.FULL) return extent;
  return isOnSubject() ? ImplementationExtent.PARTIAL : null;
}

interface Subjects {
  /** Whether the provision is about a topic of the obligation’s own. */
  readonly isOn: (norm: Norm, provision: string) => boolean;
  /** Whether it punishes, where the obligation asks for that. */
  readonly mayCount: (norm: Norm, provision: string) => boolean;
}

async function readSubjects(
  store: GraphStore,
  norms: readonly Norm[],
  provisions: readonly string[],
): Promise<Subjects> {
  const imposed = await relatedRows(store, 'IMPOSES', provisions);
  const about = await relatedRows(store, 'ABOUT', [
    ...norms.flatMap(({ obligation, provision }) => [obligation.id, provision.id]),
    ...provisions.flatMap((id) => [id, ...imposed(id).map(({ node }) => node.id)]),
  ]);
  const topicsOf = (id: string) => about(id).filter(({ node }) => node.kind === 'Topic');
  const ownTopics = ({ obligation, provision }: Norm) => {
    const own = topicsOf(obligation.id);
    return own.length > 0 ? own : topicsOf(provision.id);
  };
  const topicsOfLaw = (id: string) =>
    new Set([id, ...imposed(id).map(({ node }) => node.id)].flatMap(topicsOf).map(({ node }) => node.id));
  return {
    isOn: (norm, provision) => ownTopics(norm).some(({ node }) => topicsOfLaw(provision).has(node.id)),
    mayCount: (norm, provision) =>
      !ownTopics(norm).some(isPenal) || imposed(provision).some(({ node }) => punishes(node)),
  };
}

function isPenal({ node }: RelatedRow): boolean {
  return readIf(Topic, node)?.penal === true;
}
