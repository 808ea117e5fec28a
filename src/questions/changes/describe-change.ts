import { OPEN_FUTURE, OPEN_PAST } from '../../model/time/partial-date';
import type { DayRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { NOTHING_TOLD, inARow, type Told } from '../../model/words/told';
import { CHANGE_SENTENCES as SAYS } from './change-sentences';
import { isCertain, type Span, type Transition } from './judge-transition';

/** How a change of one sort is said; Russian words agree with the noun that opens the subject. */
export interface ChangeWords {
  readonly subject: Told;
  /** `became binding on Kazakhstan` */
  readonly came: Told;
  /** `ceased to be binding on Kazakhstan` */
  readonly went: Told;
  /** What it is while it holds: `binding on Kazakhstan`. */
  readonly holding: Told;
  /** What it is while it does not: `not binding on Kazakhstan`. */
  readonly notHolding: Told;
}

/** The change in a sentence or two. Where only what is known may have changed, it says so. */
export function describeChange(words: ChangeWords, transition: Transition, { from, to }: Span): Told {
  const { before, after, range, came } = transition;
  const happened = came ? words.came : words.went;
  if (isCertain(transition)) return SAYS.happened(words.subject, happened, range);
  if (after !== Truth.UNKNOWN) {
    const now = came ? SAYS.isAndMayHaveBeen : SAYS.isNotAndMayHaveBeen;
    return inARow([now(words, { from, to }), SAYS.mayBeKnownOnly(happened, range)]);
  }
  if (came && range.last <= to) return SAYS.happenedAndMayHaveEnded(words, range, to);
  const then = before === Truth.NO ? SAYS.wasNotAndMayBe : SAYS.wasAndMayBe;
  return inARow([then(words, { from, to }), ifSo(happened, range)]);
}

function ifSo(happened: Told, range: DayRange): Told {
  return range.first === OPEN_PAST && range.last === OPEN_FUTURE ? NOTHING_TOLD : SAYS.ifSo(happened, range);
}
