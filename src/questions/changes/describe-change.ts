import { OPEN_FUTURE, OPEN_PAST } from '../../model/time/partial-date';
import { describeRange, type DayRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { isCertain, type Span, type Transition } from './judge-transition';

/** How a change of one sort is said. */
export interface ChangeWords {
  /** `became binding on Kazakhstan` */
  readonly came: string;
  /** `ceased to be binding on Kazakhstan` */
  readonly went: string;
  /** What it is while it holds: `binding on Kazakhstan`. */
  readonly holding: string;
}

/** The change in a sentence or two. Where only what is known may have changed, it says so. */
export function describeChange(
  subject: string,
  { came, went, holding }: ChangeWords,
  transition: Transition,
  { from, to }: Span,
): string {
  const { before, after, range } = transition;
  const happened = transition.came ? came : went;
  if (isCertain(transition)) return `${subject} ${happened} ${describeRange(range)}.`;
  if (after !== Truth.UNKNOWN) {
    const [now, then] = transition.came ? ['was', 'already was'] : ['was not', 'still was'];
    return `${subject} ${now} ${holding} on ${to}; whether it ${then} on ${from} the sources don’t say. It ${happened} ${describeRange(range)}: it may be what is known that differs, and not the law.`;
  }
  if (transition.came && range.last <= to)
    return `${subject} ${happened} ${describeRange(range)}; whether it still was ${holding} on ${to} the sources don’t say.`;
  const [then, now] = before === Truth.NO ? ['was not', 'was'] : ['was', 'still was'];
  return `${subject} ${then} ${holding} on ${from}; whether it ${now} on ${to} the sources don’t say.${ifSo(happened, range)}`;
}

function ifSo(happened: string, range: DayRange): string {
  if (range.first === OPEN_PAST && range.last === OPEN_FUTURE) return '';
  return ` If it ${happened}, then ${describeRange(range)}.`;
}
