import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';

import { History } from '../../model/time/history';
import { addDays, lastDay } from '../../model/time/partial-date';
import { Truth, both } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import type { ImplementationOverTime } from '../implementation/implementations';
import { readLaidDown } from '../implementation/laid-down';
import { punishes } from '../implementation/punishes';
import type { FindingsOfState } from './findings-of-state';
import type { Measure, NationalNorm, StruckOut } from './gap-scene';
import { NATIONAL_NORMS, type NationalNormCandidate } from './national-norm-candidates';

/** What the national provisions that implement or contradict obligations say, and what findings say of them, over all time. */
export class NormsOverTime {
  private constructor(
    private readonly norms: ReadonlyMap<string, NationalNormCandidate>,
    private readonly punishing: ReadonlySet<string>,
    private readonly findings: FindingsOfState,
  ) {}

  /** Whether it punishes is read of the provisions that something is asked of which must be a crime. */
  static async read(
    store: GraphStore,
    provisions: readonly string[],
    penal: readonly string[],
    findings: FindingsOfState,
  ): Promise<NormsOverTime> {
    const [found, laidDown] = await Promise.all([
      provisions.length > 0 ? store.candidates(NATIONAL_NORMS, { provisions }) : [],
      readLaidDown(store, penal),
    ]);
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
    const norm = this.norms.get(id) ?? NOWHERE;
    const parts = { measure: measureOverTime(implementation), findings: this.findings.namingGapOf(id) };
    const punishing = this.punishing.has(id);
    return History.of(parts, ({ measure, findings }) => ({ ...measure, ...norm, punishes: punishing, findings }));
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

const NOWHERE: NationalNormCandidate = { instrument: null, protects: [], excludes: [] };

/** What is set against an obligation: whether it is in force, and whether its sources speak so late. */
export function measureOverTime({ inForce, ...implementation }: ImplementationOverTime): History<Measure> {
  const attested = read(LegalEdge, implementation.edge).attestedOn ?? null;
  if (attested === null) return inForce.map((holds) => ({ ...implementation, inForce: holds, isSpokenOf: false }));
  const after = addDays(lastDay(attested), 1);
  const parts = { inForce, late: History.ofRange({ first: after, last: after }) };
  return History.of(parts, ({ inForce: holds, late }) => ({
    ...implementation,
    inForce: holds,
    isSpokenOf: late === Truth.NO,
  }));
}
