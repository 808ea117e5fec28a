import type { Citation } from '../model/declaration/citation';
import type { NodeRecord } from '../model/records';
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
  /** The sources of the edges it was computed from; a stated gap has those of its finding. */
  readonly citations: readonly Citation[];
}

/**
 * The gaps of obligations that cover a group: what sources state, and what follows from the row itself: the State is not a party, or its
 * own law runs against the obligation. That the State is not a party suppresses the others.
 */
export async function gapsOfObligations(
  store: GraphStore,
  rows: readonly CoveredObligationAnswer[],
  implementations: readonly (readonly ImplementationAnswer[])[],
): Promise<readonly (readonly GapAnswer[])[]> {
  const state = rows[0]?.state.id ?? '';
  const stated = await store.candidates('statedGaps', { obligations: rows.map(({ obligation }) => obligation.id), state });
  return rows.map((row, index) => {
    const notParty = notPartyGap(row);
    if (notParty) return [notParty];
    return [...(stated[index] ?? []).map((finding) => statedGap(row, finding)), ...(implementations[index] ?? []).flatMap((each) => conflictGap(row, each))];
  });
}

function statedGap({ obligation, instrument }: CoveredObligationAnswer, finding: NodeRecord): GapAnswer {
  const summary = String(finding.properties['summary'] ?? finding.properties['name']);
  return { kind: finding.properties['gap'] as GapKind, basis: GapBasis.STATED, summary, obligation, instrument, provision: null, finding, citations: [] };
}

function notPartyGap(row: CoveredObligationAnswer): GapAnswer | null {
  if (row.standing !== Standing.NOT_BINDING && row.standing !== Standing.SIGNED_ONLY) return null;
  const { obligation, instrument, participation } = row;
  const citations = (participation?.decisive ?? []).flatMap((act) => act.citations);
  const summary = `${String(row.state.properties['name'])} is not bound by ${String(instrument.properties['name'])}. ${row.reason}`;
  return { kind: GapKind.NOT_PARTY, basis: GapBasis.COMPUTED, summary, obligation, instrument, provision: null, finding: null, citations };
}

function conflictGap({ obligation, instrument }: CoveredObligationAnswer, implementation: ImplementationAnswer): GapAnswer[] {
  if (!implementation.contradicts) return [];
  const { provision, edge } = implementation;
  const summary = `${String(provision.properties['name'])} runs against ${String(obligation.properties['name'])}.`;
  return [{ kind: GapKind.CONFLICTING_PROVISION, basis: GapBasis.COMPUTED, summary, obligation, instrument, provision, finding: null, citations: edge.citations }];
}
