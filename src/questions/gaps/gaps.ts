import type { CalendarDate } from '../../model/time/partial-date';
import type { GapKind } from '../../model/values/gap-kind';
import type { GraphStore } from '../../store/graph-store';
import { readAsked, type AskedObligations } from '../coverage/read-asked';
import type { GapAnswer } from './gap-answer';
import { gatherGaps } from './gather-gaps';
import { readGaps } from './read-gaps';

/**
 * What stands between an obligation and its fulfilment in this State on this date? Of a group the gaps of obligations
 * that cover it, and those that a source states of no obligation and that befall it, or somebody it does not name; of a
 * bearer those of obligations that it bears, and nothing else.
 */
export interface GapsQuestion extends Omit<AskedObligations, 'during'> {
  readonly kinds: readonly GapKind[] | null;
  readonly asOf: CalendarDate;
}

/**
 * The whole list, in order. Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do, `BAD_ARGUMENT` for further
 * groups without a group.
 */
export async function gaps(store: GraphStore, question: GapsQuestion): Promise<readonly GapAnswer[]> {
  const { kinds, asOf } = question;
  const asked = { ...question, during: { first: asOf, last: asOf } };
  const found = await readGaps(store, asked, await readAsked(store, asked));
  return gatherGaps(found.flatMap((history) => history.on(asOf)))
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .map((gap) => ({ ...gap, asOf }));
}
