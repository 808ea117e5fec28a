import type { Citation } from '../model/declaration/citation';
import { nameOf, textOf, type NodeRecord } from '../model/records';
import type { PartialDate } from '../model/time/partial-date';
import { InForce } from '../model/time/three-valued';
import { holdsOn } from '../model/time/window';
import { GapKind } from '../model/values/gap-kind';
import { Standing } from '../model/values/standing';
import type { GraphStore } from '../store/graph-store';
import type { ImplementationAnswer } from './implementations';
import type { CoveredObligationAnswer } from './obligations-covering';

export enum GapBasis {
  STATED = 'STATED',
  COMPUTED = 'COMPUTED',
}

/** Something between an obligation and its fulfilment. */
export interface GapAnswer {
  readonly kind: GapKind;
  readonly basis: GapBasis;
  readonly summary: string;
  readonly obligation: NodeRecord;
  readonly instrument: NodeRecord;
  readonly provision: NodeRecord | null;
  /** The finding that states it; null where a rule found it. */
  readonly finding: NodeRecord | null;
  /** Whether the gap is there on the date: UNKNOWN where its source speaks of another one. */
  readonly holds: InForce;
  readonly attestedOn: PartialDate | null;
  /** The sources of the edges it was computed from; a stated gap has those of its finding. */
  readonly citations: readonly Citation[];
}

/**
 * The gaps of obligations that cover a group: what sources state, and what follows from the row itself: the State is not a party, or its
 * own law runs against the obligation. That the State is not a party suppresses the others. What surely is not there on the date is left out.
 */
export async function gapsOfObligations(
  store: GraphStore,
  rows: readonly CoveredObligationAnswer[],
  implementations: readonly (readonly ImplementationAnswer[])[],
): Promise<readonly (readonly GapAnswer[])[]> {
  const state = rows[0]?.state.id ?? '';
  const stated = await store.candidates('statedGaps', {
    obligations: rows.map(({ obligation }) => obligation.id),
    state,
  });
  return rows.map((row, index) => {
    const notParty = notPartyGap(row);
    if (notParty) return [notParty];
    const statedGaps = (stated[index] ?? []).map((finding) => statedGap(row, finding));
    const conflicts = (implementations[index] ?? [])
      .filter(({ contradicts }) => contradicts)
      .map((each) => conflictGap(row, each));
    return [...statedGaps, ...conflicts].filter(({ holds }) => holds !== InForce.NO);
  });
}

function statedGap({ obligation, instrument, asOf }: CoveredObligationAnswer, finding: NodeRecord): GapAnswer {
  return {
    kind: finding.properties['gap'] as GapKind,
    basis: GapBasis.STATED,
    summary: textOf(finding, 'summary') ?? nameOf(finding),
    obligation,
    instrument,
    provision: null,
    finding,
    holds: holdsOn(finding.window, asOf),
    attestedOn: textOf(finding, 'attestedOn'),
    citations: [],
  };
}

function notPartyGap(row: CoveredObligationAnswer): GapAnswer | null {
  if (row.standing !== Standing.NOT_BINDING && row.standing !== Standing.SIGNED_ONLY) return null;
  return {
    kind: GapKind.NOT_PARTY,
    basis: GapBasis.COMPUTED,
    summary: `${nameOf(row.state)} is not bound by ${nameOf(row.instrument)}. ${row.reason}`,
    obligation: row.obligation,
    instrument: row.instrument,
    provision: null,
    finding: null,
    holds: InForce.YES,
    attestedOn: row.attestedOn,
    citations: (row.participation?.decisive ?? []).flatMap((act) => act.citations),
  };
}

function conflictGap(
  { obligation, instrument }: CoveredObligationAnswer,
  { provision, edge, inForce }: ImplementationAnswer,
): GapAnswer {
  return {
    kind: GapKind.CONFLICTING_PROVISION,
    basis: GapBasis.COMPUTED,
    summary: `${nameOf(provision)} (${provision.id}) runs against this obligation.`,
    obligation,
    instrument,
    provision,
    finding: null,
    holds: inForce,
    attestedOn: textOf(edge, 'attestedOn'),
    citations: edge.citations,
  };
}
