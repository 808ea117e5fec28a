import { Correspondence } from '../../model/edges/corresponds-to';
import { Implements, ImplementationExtent } from '../../model/edges/implements';
import { read } from '../../model/read';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { sortKey } from '../asking/sort-key';
import type { Norm, TopicsOfNorm } from '../asking/topics-of-norms';
import { byCloseness, correspondentIn, type Correspondent } from '../correspondence/correspondents';
import { readLaidDown, type LaidDown } from './laid-down';
import { LAW_THROUGH } from './law-through-candidates';
import { punishes } from './punishes';

/**
 * A provision of national law that carries an obligation out because it carries out one that corresponds to it;
 * whenever it is in force.
 */
export interface LawThroughCorrespondent {
  /** By which it carries the correspondent out. */
  readonly edge: EdgeRecord;
  readonly provision: NodeRecord;
  readonly through: Correspondent;
  readonly extent: ImplementationExtent;
}

/**
 * National law that counts for each obligation, in the order asked, through what corresponds to it: of an equal as far
 * as it goes; of a close or a narrower one in part; of a broader one in full where it carries all of that out, else in
 * part where it is about what the obligation itself is about, for the part carried out may be another. What is to be
 * punished is carried out only by a provision that punishes. The closest comes first.
 */
export async function lawThroughCorrespondents(
  store: GraphStore,
  state: string,
  norms: readonly Norm[],
  topicsRead: Promise<readonly TopicsOfNorm[]>,
): Promise<readonly (readonly LawThroughCorrespondent[])[]> {
  const [topics, found] = await allAtOnce(topicsRead, readThrough(store, state, norms));
  const doubtful = topics.flatMap(({ isPenal }, index) =>
    (found[index] ?? []).filter((each) => isPenal || mayBeOfOtherSubject(each)),
  );
  const laidDown = await readLaidDown(
    store,
    doubtful.map(({ provision }) => provision.id),
  );
  return topics.map((ofNorm, index) =>
    (found[index] ?? []).flatMap((each): LawThroughCorrespondent[] => {
      const extent = extentFor(each, ofNorm, laidDown);
      const { edge, provision, through } = each;
      return extent ? [{ edge, provision, through, extent }] : [];
    }),
  );
}

/** A provision that carries a correspondent out, whether it counts or not. */
type Through = Omit<LawThroughCorrespondent, 'extent'>;

async function readThrough(
  store: GraphStore,
  state: string,
  norms: readonly Norm[],
): Promise<readonly (readonly Through[])[]> {
  if (norms.length === 0) return [];
  const found = await store.candidates(LAW_THROUGH, {
    obligations: norms.map(({ obligation }) => obligation.id),
    state,
  });
  return found.map((rows) =>
    rows
      .map(({ edge, provision, obligation, correspondence, isReversed }) => ({
        edge,
        provision,
        through: correspondentIn(correspondence, obligation, isReversed),
      }))
      .sort((one, other) => byCloseness(one.through, other.through)),
  );
}

/** Such law on a date. */
export interface ThroughAnswer extends LawThroughCorrespondent {
  readonly inForce: Truth;
  readonly asOf: CalendarDate;
}

/**
 * Of the law that counts for one obligation what is or may be in force on the day, each provision once: as what surely
 * is in force, then as what goes furthest, then through the closest.
 */
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

/** How far the provision carries the norm out; null where it does not count. */
function extentFor(each: Through, { isPenal, own }: TopicsOfNorm, laidDown: LaidDown): ImplementationExtent | null {
  const provision = each.provision.id;
  if (isPenal && !laidDown(provision).imposes.some(punishes)) return null;
  if (mayBeOfOtherSubject(each) && !laidDown(provision).topics.some((topic) => own.has(topic))) return null;
  const { match } = each.through;
  const { extent } = read(Implements, each.edge);
  const isAllOfBroader = match === Correspondence.BROADER && extent === ImplementationExtent.FULL;
  return match === Correspondence.EXACT || isAllOfBroader ? extent : ImplementationExtent.PARTIAL;
}

/** Whether it carries out a part of something broader, which may be another part. */
function mayBeOfOtherSubject({ edge, through }: Through): boolean {
  return through.match === Correspondence.BROADER && read(Implements, edge).extent !== ImplementationExtent.FULL;
}
