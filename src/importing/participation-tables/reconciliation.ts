import { firstDay, lastDay } from '../../model/time/partial-date';
import { ConsentAction } from '../../model/values/consent-action';
import { actSort, type ActSort } from './act-sort';
import { disagreementOf, withClaim, type Disagreement, type NameOf } from './disagreement';
import type { HeldAct } from './held-act';
import type { StatedAct } from './stated-act';
import { TableRow } from './table-row';

/** What became of the acts that a source states. */
export interface ReconciliationCounts {
  /** No source had given them. */
  added: number;
  /** The seeds hold the same act of the same day. */
  agreed: number;
  /** The seeds hold it less exactly, by its year or without a day: both stand. */
  moreExact: number;
  /** The seeds hold another day. */
  conflicting: number;
}

/**
 * Holds what a source states against what the seeds hold. What agrees cites both, what is new becomes a row, what
 * conflicts a disagreement: the seeds keep what they say.
 */
export class Reconciliation {
  readonly counts: ReconciliationCounts = { added: 0, agreed: 0, moreExact: 0, conflicting: 0 };
  readonly rows: TableRow[];
  private readonly held = new Map<string, HeldAct[]>();
  private readonly disagreements = new Map<string, Disagreement>();
  private readonly uncited: ReadonlyMap<string, TableRow>;

  /** Rows that nothing is cited for any more don't count, unless they are stated again: then they keep their note. */
  constructor(
    rows: readonly TableRow[],
    others: readonly HeldAct[],
    known: readonly Disagreement[],
    private readonly nameOf: NameOf,
  ) {
    this.rows = rows.filter(({ citations }) => citations.length > 0);
    this.uncited = new Map(rows.filter(({ citations }) => citations.length === 0).map((row) => [row.edge, row]));
    for (const act of [...others, ...this.rows]) this.hold(act);
    for (const each of known) this.disagreements.set(each.discrepancy, each);
  }

  get allDisagreements(): readonly Disagreement[] {
    return [...this.disagreements.values()];
  }

  take(act: StatedAct): void {
    const sort = actSort(act.action);
    if (sort === null) return;
    const all = this.held.get(pairOf(act)) ?? [];
    const kin = all.filter((each) => actSort(each.action) === sort);
    const same =
      kin.find((each) => dayOf(each) === dayOf(act)) ?? kin.find((each) => liesWithin(dayOf(each), dayOf(act)));
    if (same) this.agree(same, act);
    else if (kin.length === 0) this.add(act, 'added');
    else if (kin.every((each) => liesWithin(dayOf(act), dayOf(each)))) this.add(act, 'moreExact');
    else if (sort === 'consent' && joinedAgain(act, kin, all)) this.add(act, 'added');
    else this.disagree(kin.find((each) => dayOf(each) !== null) ?? (kin[0] as HeldAct), act, sort);
  }

  private agree(held: HeldAct, act: StatedAct): void {
    this.counts.agreed += 1;
    if (!(held instanceof TableRow)) return;
    if (held.action === ConsentAction.CONSENT) held.action = act.action;
    held.cite(act.document, act.pinpoint);
  }

  private add(act: StatedAct, as: 'added' | 'moreExact'): void {
    this.counts[as] += 1;
    const { state, instrument, action, date, effectiveFrom, note, document, pinpoint } = act;
    const stated = new TableRow(state, instrument, action, date ?? null, effectiveFrom ?? null, note ?? '');
    const row = this.uncited.get(stated.edge) ?? stated;
    row.cite(document, pinpoint);
    this.rows.push(row);
    this.hold(row);
  }

  private disagree(held: HeldAct, act: StatedAct, sort: ActSort): void {
    this.counts.conflicting += 1;
    const fresh = disagreementOf(held, act, sort, this.nameOf);
    const known = this.disagreements.get(fresh.discrepancy);
    this.disagreements.set(fresh.discrepancy, known ? withClaim(known, act) : fresh);
  }

  private hold(act: HeldAct): void {
    const pair = pairOf(act);
    const known = this.held.get(pair);
    if (known) known.push(act);
    else this.held.set(pair, [act]);
  }
}

function pairOf({ state, instrument }: { readonly state: string; readonly instrument: string }): string {
  return `${state}>${instrument}`;
}

type Dated = Pick<HeldAct, 'date' | 'effectiveFrom'> | Pick<StatedAct, 'date' | 'effectiveFrom'>;

function dayOf({ date, effectiveFrom }: Dated): string | null {
  return date ?? effectiveFrom ?? null;
}

/** Whether the one date may be the other, told less exactly: its day, or none at all. */
function liesWithin(exact: string | null, wider: string | null): boolean {
  if (wider === null) return true;
  return exact !== null && firstDay(exact) >= firstDay(wider) && lastDay(exact) <= lastDay(wider);
}

/** Whether participation ended between what the seeds hold and what is stated now: then the State joined twice. */
function joinedAgain(act: StatedAct, kin: readonly HeldAct[], all: readonly HeldAct[]): boolean {
  const ends = all.filter((each) => actSort(each.action) === 'end').flatMap((each) => dayOf(each) ?? []);
  return kin.every((each) =>
    ends.some((end) => {
      const [one, other] = [dayOf(each) ?? '', dayOf(act) ?? ''].sort();
      return (one ?? '') < end && end <= (other ?? '');
    }),
  );
}
