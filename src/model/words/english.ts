import { OPEN_FUTURE, OPEN_PAST, type PartialDate } from '../time/partial-date';
import type { DayRange } from '../time/range';
import { namingIn, type Naming } from './naming';
import { Tongue } from './tongue';

/** How English sentences write dates: as the data does, for programs read them too. */
export interface English extends Naming {
  /** `on 1994-08-12`, `in 1994`. */
  on(this: void, date: PartialDate): string;
  /** `on 2001-05-18`, `between 2001-01-01 and 2001-12-31`. */
  when(this: void, range: DayRange): string;
}

export const ENGLISH: English = {
  ...namingIn(Tongue.EN, { quote: (name) => `“${name}”` }),
  on: (date) => `${date.length === 10 ? 'on' : 'in'} ${date}`,
  when: ({ first, last }) => {
    if (first === last) return `on ${first}`;
    if (first === OPEN_PAST) return last === OPEN_FUTURE ? 'on a day that the sources don’t give' : `not after ${last}`;
    return last === OPEN_FUTURE ? `not before ${first}` : `between ${first} and ${last}`;
  },
};
