import type { CalendarDate } from '../../model/time/partial-date';
import { Standing } from '../../model/values/standing';
import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import type { CoveredObligationOrder } from './covered-obligation-order';
import { judgedOn, readContradicted, type CoveredObligationAnswer } from './obligations-covering';
import { readBorne, type BorneQuestion } from './read-borne';

/** What must this group, body or person, or any institution, do in this State on this date, and for whom? */
export interface ObligationsBorneByQuestion extends Omit<BorneQuestion, 'during'> {
  readonly asOf: CalendarDate;
  readonly standings: readonly Standing[] | null;
  /** By what rows are ordered; of equals by closeness of the bearer named, standing, and instrument. */
  readonly orderBy: readonly CoveredObligationOrder[];
}

/**
 * The whole judged list, in order: of a group what it bears itself, or as a part of a wider group, or in a part of it;
 * of a body what it bears itself or what bodies under it do; of the State asked about also what nobody else is named
 * for; of no bearer what any institution is named for. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do.
 */
export async function obligationsBorneBy(
  store: GraphStore,
  question: ObligationsBorneByQuestion,
): Promise<readonly CoveredObligationAnswer[]> {
  const { asOf, standings } = question;
  const during = standings?.includes(Standing.NOT_IN_FORCE) ? null : { first: asOf, last: asOf };
  const [reading, contradicted] = await allAtOnce(
    readBorne(store, { ...question, during }),
    readContradicted(store, question),
  );
  return judgedOn(reading, contradicted, question);
}
