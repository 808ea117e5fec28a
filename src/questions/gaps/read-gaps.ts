import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { hierarchyOf } from '../coverage/hierarchy-of';
import type { AskedObligations } from '../coverage/read-asked';
import type { CoveringReading } from '../coverage/read-covering';
import { findingsOfState, type FindingOverTime } from './findings-of-state';
import type { GapJudgment } from './gap-answer';
import { gapsOverTime } from './gaps-over-time';
import { obligationsOverTime } from './obligations-over-time';
import { statedGap } from './stated-gap';
import { SUBJECTS_WITHIN } from '../asking/subjects-within';

type Gaps = History<readonly GapJudgment[]>;

/**
 * All gaps that are asked about, over all time: of each obligation that was read, and those that sources state of none
 * of them.
 */
export async function readGaps(
  store: GraphStore,
  asked: AskedObligations,
  reading: CoveringReading,
): Promise<readonly Gaps[]> {
  const state = reading.states[0] as NodeRecord;
  const rows = obligationsOverTime(reading);
  const told = new Set(rows.flatMap(({ obligation, instrument }) => [obligation.id, instrument.id]));
  // The findings first: they are read while it is judged which obligations may bind.
  const [ofNone, ofObligations] = await allAtOnce(ofNoObligation(store, asked, state, told), gapsOverTime(store, rows));
  return [...ofObligations, ...ofNone];
}

/** What sources state of none of the obligations asked about, but of the group and topics asked about. */
async function ofNoObligation(
  store: GraphStore,
  { group, alsoIn, bearer, topics: asked }: AskedObligations,
  state: NodeRecord,
  told: ReadonlySet<string>,
): Promise<readonly Gaps[]> {
  if (bearer !== null) return [];
  const [topics, { all }, befalls] = await allAtOnce(
    asked && store.candidates(SUBJECTS_WITHIN, { subjects: asked }),
    findingsOfState(store, state.id),
    befalling(store, group === null ? null : [group, ...alsoIn]),
  );
  const isAbout = topicFilter(topics);
  return all
    .filter((each) => isAbout(each) && !each.hangsOn.some(({ id }) => told.has(id)) && befalls(each))
    .map(({ stated, hangsOn }) => {
      const norms = hangsOn.map(({ window }) => History.ofWindow(window));
      const parts = { stated, norms: History.all(norms) };
      return History.of(parts, (on) => (mayHold(on) ? [statedGap(on.stated, { state })] : []));
    });
}

/** What is stated of a norm that surely is not in force is no gap. */
function mayHold({ stated, norms }: { stated: { holds: Truth }; norms: readonly Truth[] }): boolean {
  return stated.holds !== Truth.NO && !norms.includes(Truth.NO);
}

/** Whether a finding deals with one of the topics; with null whatever it deals with. */
function topicFilter(topics: readonly string[] | null): (finding: FindingOverTime) => boolean {
  if (topics === null) return () => true;
  const wanted = new Set(topics);
  return ({ subjects }) => subjects.some(({ id }) => wanted.has(id));
}

/** Whether a finding befalls somebody in the groups; where the source does not say whom, it may. */
async function befalling(
  store: GraphStore,
  groups: readonly string[] | null,
): Promise<(finding: FindingOverTime) => boolean> {
  if (groups === null) return () => true;
  const overlapping = (await hierarchyOf(store)).overlapping(groups);
  return ({ affects }) => affects.length === 0 || affects.some((each) => overlapping.has(each));
}
