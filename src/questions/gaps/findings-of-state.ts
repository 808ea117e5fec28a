import { Nature } from '../../model/declaration/nature';
import { isNamed, nodeKind } from '../../model/graph-model';
import { Finding } from '../../model/nodes/finding';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import type { GraphStore } from '../../store/graph-store';
import { ReadByVersion } from '../asking/read-by-version';
import { GAP_FINDINGS_OF_STATE, type GapFindingCandidate } from './gap-findings-of-state-candidates';
import type { HeldFinding } from './gap-scene';

type Findings = History<readonly HeldFinding[]>;

/** A finding about a State that names a gap, over all time, with whom it befalls and what it hangs on. */
export interface FindingOverTime extends Pick<GapFindingCandidate, 'subjects' | 'affects' | 'hangsOn'> {
  readonly stated: History<HeldFinding>;
}

/**
 * All findings about a State that name a gap, in the order of their ids, and those that name one of a norm or another
 * thing.
 */
export class FindingsOfState {
  readonly all: readonly FindingOverTime[];
  private readonly of: ReadonlyMap<string, Findings>;

  constructor(candidates: readonly GapFindingCandidate[]) {
    this.all = candidates.map((each) => ({ ...each, stated: overTime(each) }));
    const byId = new Map<string, History<HeldFinding>[]>();
    for (const [index, { gapsOf }] of candidates.entries()) {
      const { stated } = this.all[index] as FindingOverTime;
      for (const id of gapsOf) byId.set(id, [...(byId.get(id) ?? []), stated]);
    }
    this.of = new Map([...byId].map(([id, stated]) => [id, History.all(stated)]));
  }

  /** Whether one names a gap of it. */
  nameGapOf(id: string): boolean {
    return this.of.has(id);
  }

  /**
   * Those that name a gap of it; of an obligation also that its instrument was not incorporated, of a provision also
   * those of what it imposes.
   */
  namingGapOf(id: string): Findings {
    return this.of.get(id) ?? NONE;
  }
}

const NONE: Findings = History.always([]);

const findings = new ReadByVersion(
  async (store, state) => new FindingsOfState(await store.candidates(GAP_FINDINGS_OF_STATE, { state })),
);

/** The findings about the State: read once a version, and kept. */
export function findingsOfState(store: GraphStore, state: string): Promise<FindingsOfState> {
  return findings.of(store, state);
}

/** Of law that surely is not there nothing can fall short: what is said of it holds only while the law may. */
function overTime({ finding, subjects, placedUnder, assertedBy, places }: GapFindingCandidate): History<HeldFinding> {
  const bodies = subjects.filter((subject) => isBody(subject) && !placedUnder.includes(subject.id));
  const law = subjects.filter(isNationalLaw).map(({ window }) => History.ofWindow(window));
  const parts = { found: History.ofWindow(finding.window), law: History.all(law) };
  const isOfLaw = OF_LAW.has(read(Finding, finding).gap);
  return History.of(parts, (values) => {
    const isGone = isOfLaw && law.length > 0 && values.law.every((holds) => holds === Truth.NO);
    return { finding, subjects, bodies, assertedBy, places, holds: isGone ? Truth.NO : values.found };
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

function isBody({ kind }: NodeRecord): boolean {
  return kind !== 'State' && isNamed(nodeKind(kind), 'Actor');
}
