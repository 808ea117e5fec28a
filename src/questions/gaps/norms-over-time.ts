import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { addDays, lastDay } from '../../model/time/partial-date';
import { Truth, both } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import type { ImplementationOverTime } from '../implementation/implementations';
import { readLaidDown } from '../implementation/laid-down';
import { punishes } from '../implementation/punishes';
import { findingsOfState, type FindingsOfState } from './findings-of-state';
import type { Measure, NationalNorm, StruckOut } from './gap-scene';
import { NATIONAL_NORMS, type NationalNormCandidate } from './national-norm-candidates';
import type { ObligationWithLaw } from './obligation-over-time';

/**
 * What the national provisions that implement or contradict obligations say, and what findings say of them, over all
 * time.
 */
export class NormsOverTime {
  private constructor(
    private readonly norms: ReadonlyMap<string, NationalNormCandidate>,
    private readonly punishing: ReadonlySet<string>,
    private readonly findings: FindingsOfState,
  ) {}

  /**
   * Of the State's provisions against the obligations. Whether it punishes is read of those that something is asked of
   * which must be a crime.
   */
  static async read(
    store: GraphStore,
    state: string,
    obligations: readonly ObligationWithLaw[],
  ): Promise<NormsOverTime> {
    const provisions = nationalProvisionsOf(obligations);
    const penal = nationalProvisionsOf(obligations.filter(({ topics }) => topics.isPenal));
    const [found, laidDown, findings] = await allAtOnce(
      provisions.length > 0 ? store.candidates(NATIONAL_NORMS, { provisions }) : [],
      readLaidDown(store, penal),
      findingsOfState(store, state),
    );
    const punishing = penal.filter((id) => laidDown(id).imposes.some(punishes));
    return new NormsOverTime(
      new Map(provisions.flatMap((id, index) => (found[index] ? [[id, found[index]]] : []))),
      new Set(punishing),
      findings,
    );
  }

  /** A provision against an obligation. */
  of(implementation: ImplementationOverTime): History<NationalNorm> {
    const { id } = implementation.provision;
    const { instrument, protects, excludes } = this.norms.get(id) ?? NOWHERE;
    const { edge, inForce } = implementation;
    const parts = { inForce, isLate: isLaterThan(edge), findings: this.findings.namingGapOf(id) };
    const punishing = this.punishing.has(id);
    return History.of(parts, (on) => ({
      edge,
      provision: implementation.provision,
      isLaw: implementation.isLaw,
      contradicts: implementation.contradicts,
      elementsCovered: implementation.elementsCovered,
      elementsLacking: implementation.elementsLacking,
      inForce: on.inForce,
      isSpokenOf: on.isLate === Truth.NO,
      instrument,
      protects,
      excludes,
      punishes: punishing,
      findings: on.findings,
    }));
  }

  /** That a provision was struck out of a law that stays; null where it never ends, or is a part of none. */
  struckOut({ edge, provision }: ImplementationOverTime): History<StruckOut> | null {
    const instrument = this.norms.get(provision.id)?.instrument;
    const { earliestEnd, latestEnd } = edge.window;
    const isOfOneDay = latestEnd >= '9999';
    if (!instrument || isOfOneDay) return null;
    const parts = {
      over: History.ofRange({ first: earliestEnd, last: latestEnd }),
      stays: History.ofWindow(instrument.window),
    };
    return History.of(parts, ({ over, stays }) => ({ edge, provision, instrument, holds: both(over, stays) }));
  }
}

function nationalProvisionsOf(obligations: readonly ObligationWithLaw[]): readonly string[] {
  const law = obligations.flatMap(({ implementations }) => implementations.filter(({ isLaw }) => isLaw));
  return [...new Set(law.map(({ provision }) => provision.id))];
}

const NOWHERE: NationalNormCandidate = { instrument: null, protects: [], excludes: [] };

/** What is set against an obligation: whether it is in force, and whether its sources speak so late. */
export function measureOverTime(implementation: ImplementationOverTime): History<Measure> {
  const { edge, provision, isLaw, contradicts, elementsCovered, elementsLacking, inForce } = implementation;
  return History.of({ inForce, isLate: isLaterThan(edge) }, (on) => ({
    edge,
    provision,
    isLaw,
    contradicts,
    elementsCovered,
    elementsLacking,
    inForce: on.inForce,
    isSpokenOf: on.isLate === Truth.NO,
  }));
}

/** Whether the day is a later one than the sources of the edge speak of; each is where they give no date. */
function isLaterThan(edge: EdgeRecord): History<Truth> {
  const attested = read(LegalEdge, edge).attestedOn ?? null;
  if (attested === null) return ALWAYS;
  const after = addDays(lastDay(attested), 1);
  return History.ofRange({ first: after, last: after });
}

const ALWAYS = History.always(Truth.YES);
