import { withCountedParts } from '../citations/counted-part';
import { withDivision } from '../citations/divisions';
import { OPEN_FUTURE, OPEN_PAST, type PartialDate } from '../time/partial-date';
import { dateOfRange, type DayRange } from '../time/range';
import { namingIn, type CitedNumber, type Naming } from './naming';
import { Tongue } from './tongue';

/** How Russian sentences write dates, and the parts of acts. */
export interface Russian extends Naming {
  /** `11 сентября 1994 года`, `сентябрь 1994 года`, `1994 год`. */
  date(this: void, date: PartialDate): string;
  /** On, of, since, until: `11 сентября 1994 года`, `сентября 1994 года`, `1994 года`. */
  of(this: void, date: PartialDate): string;
  /** When something was: `11 сентября 1994 года`, `в сентябре 1994 года`, `в 1994 году`. */
  on(this: void, date: PartialDate): string;
  /** As of when: `на 11 сентября 1994 года`, `на сентябрь 1994 года`, `на 1994 год`. */
  asOf(this: void, date: PartialDate): string;
  /** `18 мая 2001 года`, `в 2001 году`, `в период с 1 мая 2001 года по 3 июня 2001 года`. */
  when(this: void, range: DayRange): string;
  /** A clause as the data cites it, `art. 49(2)`: `ст. 49(2)`. */
  clause(this: void, cited: string): string;
  /** A part by its number: `ст. 8(2), часть первая`. */
  cite(this: void, cited: CitedNumber): string;
}

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const WORDS_OF_PARTS = { article: 'ст. ', paragraph: 'п. ' } as const;

export const RUSSIAN: Russian = {
  ...namingIn(Tongue.RU, {
    quote: (name) => `«${name}»`,
    cited: (title, isStatute) => {
      const [, about, year = ''] = /^(Об? .*?)( \(\d{4}\))?$/.exec(title) ?? [];
      return about ? `${isStatute ? 'Закон ' : ''}«${about}»${year}` : null;
    },
  }),
  date: nominative,
  of: genitive,
  on: (date) => {
    const { year, month, day } = partsOf(date);
    if (day) return genitive(date);
    return month ? `в ${ending(month, 'е', 'е')} ${year} года` : `в ${year} году`;
  },
  asOf: (date) => `на ${nominative(date)}`,
  when: ({ first, last }) => {
    const date = dateOfRange({ first, last });
    if (date) return RUSSIAN.on(date);
    if (first === OPEN_PAST)
      return last === OPEN_FUTURE ? 'в день, которого источники не называют' : `не позднее ${genitive(last)}`;
    return last === OPEN_FUTURE ? `не ранее ${genitive(first)}` : `в период с ${genitive(first)} по ${genitive(last)}`;
  },
  clause: (cited) => cited.replace(/^arts?\. /, 'ст. '),
  cite: ({ number, calledBy }) =>
    `${calledBy ? WORDS_OF_PARTS[calledBy] : ''}${withCountedParts(withDivision(number, 'ru'), 'ru')}`,
};

/** The accusative is written alike. */
function nominative(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (day) return genitive(date);
  return month ? `${month} ${year} года` : `${year} год`;
}

function genitive(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  return [day, month && ending(month, 'я', 'а'), year, 'года'].filter(Boolean).join(' ');
}

/** The month with the ending of its case: after a soft or a hard last letter. */
function ending(month: string, soft: string, hard: string): string {
  return /[ьй]$/.test(month) ? `${month.slice(0, -1)}${soft}` : `${month}${hard}`;
}

function partsOf(date: PartialDate): { year: string; month: string | undefined; day: string | undefined } {
  const [year = '', month, day] = date.split('-');
  return { year, month: month && MONTHS[Number(month) - 1], day: day && String(Number(day)) };
}
