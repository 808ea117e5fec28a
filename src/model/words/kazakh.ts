import { withCountedParts } from '../citations/counted-part';
import { withDivision } from '../citations/divisions';
import { OPEN_FUTURE, OPEN_PAST, type PartialDate } from '../time/partial-date';
import { dateOfRange, type DayRange } from '../time/range';
import { namingIn, type CitedNumber, type Naming } from './naming';
import { Tongue } from './tongue';

/** How Kazakh sentences write dates in their cases, and the parts of acts. */
export interface Kazakh extends Naming {
  /** `1994 жылғы 11 қыркүйек`, `1994 жылғы қыркүйек`, `1994 жыл`. */
  date(this: void, date: PartialDate): string;
  /** When something was: `1994 жылғы 11 қыркүйекте`, `1994 жылы`. */
  on(this: void, date: PartialDate): string;
  /** Since, not before, not after: `1994 жылғы 11 қыркүйектен`, `1994 жылдан`. */
  from(this: void, date: PartialDate): string;
  /** By, until: `1994 жылғы 11 қыркүйекке`, `1994 жылға`. */
  to(this: void, date: PartialDate): string;
  /** As of when, before `жағдай бойынша`: `1994 жылғы 11 қыркүйектегі`, `1994 жылғы`. */
  asOf(this: void, date: PartialDate): string;
  /** `2001 жылғы 18 мамырда`, `2001 жылы`, `2001 жылғы 1 мамыр мен 2001 жылғы 3 маусым аралығында`. */
  when(this: void, range: DayRange): string;
  /** A clause as the data cites it, `art. 49(2)`: `49(2)-бап`. */
  clause(this: void, cited: string): string;
  /** A part by its number: `8(2)-бап, бірінші бөлік`. */
  cite(this: void, cited: CitedNumber): string;
}

type Case = 'locative' | 'ablative' | 'dative' | 'and';

/** The months with their endings: in, from, to; and the word that joins another one to it. */
const MONTHS: readonly (readonly [month: string, endings: Readonly<Record<Case, string>>])[] = [
  ['қаңтар', { locative: 'да', ablative: 'дан', dative: 'ға', and: 'мен' }],
  ['ақпан', { locative: 'да', ablative: 'нан', dative: 'ға', and: 'мен' }],
  ['наурыз', { locative: 'да', ablative: 'дан', dative: 'ға', and: 'бен' }],
  ['сәуір', { locative: 'де', ablative: 'ден', dative: 'ге', and: 'мен' }],
  ['мамыр', { locative: 'да', ablative: 'дан', dative: 'ға', and: 'мен' }],
  ['маусым', { locative: 'да', ablative: 'нан', dative: 'ға', and: 'мен' }],
  ['шілде', { locative: 'де', ablative: 'ден', dative: 'ге', and: 'мен' }],
  ['тамыз', { locative: 'да', ablative: 'дан', dative: 'ға', and: 'бен' }],
  ['қыркүйек', { locative: 'те', ablative: 'тен', dative: 'ке', and: 'пен' }],
  ['қазан', { locative: 'да', ablative: 'нан', dative: 'ға', and: 'мен' }],
  ['қараша', { locative: 'да', ablative: 'дан', dative: 'ға', and: 'мен' }],
  ['желтоқсан', { locative: 'да', ablative: 'нан', dative: 'ға', and: 'мен' }],
];

const YEAR: Readonly<Record<Case, string>> = { locative: 'ы', ablative: 'дан', dative: 'ға', and: 'мен' };

const WORDS_OF_PARTS = { article: '-бап', paragraph: '-тармақ' } as const;

export const KAZAKH: Kazakh = {
  ...namingIn(Tongue.KK, {
    quote: (name) => `«${name}»`,
    cited: (title, isStatute) => {
      const [, about, year = ''] = /^(.* туралы)( \(\d{4}\))?$/.exec(title) ?? [];
      return about ? `«${about}»${isStatute ? ' Заң' : ''}${year}` : null;
    },
  }),
  date: (date) => written(date, ''),
  on: (date) => inCase(date, 'locative'),
  from: (date) => inCase(date, 'ablative'),
  to: (date) => inCase(date, 'dative'),
  asOf: (date) => {
    if (date.length === 4) return `${date} жылғы`;
    const on = inCase(date, 'locative');
    return on + (on.endsWith('а') ? 'ғы' : 'гі');
  },
  when: ({ first, last }) => {
    const date = dateOfRange({ first, last });
    if (date) return inCase(date, 'locative');
    if (first === OPEN_PAST)
      return last === OPEN_FUTURE ? 'дереккөздер атамайтын күні' : `${inCase(last, 'ablative')} кешіктірмей`;
    if (last === OPEN_FUTURE) return `${inCase(first, 'ablative')} ерте емес`;
    return `${written(first, '')} ${endingOf(first, 'and')} ${written(last, '')} аралығында`;
  },
  clause: (cited) => cited.replace(/^arts?\. (.+)$/, '$1-бап'),
  cite: ({ number, calledBy }) => {
    const [own = '', ...parts] = number.split(', ');
    const called = calledBy ? `${own}${WORDS_OF_PARTS[calledBy]}` : withDivision(own, 'kk');
    return [called, ...parts.map((part) => withCountedParts(part, 'kk'))].join(', ');
  },
};

function inCase(date: PartialDate, wanted: Case): string {
  return written(date, endingOf(date, wanted));
}

function written(date: PartialDate, ending: string): string {
  const [year = '', month, day] = date.split('-');
  const named = month && MONTHS[Number(month) - 1]?.[0];
  if (!named) return `${year} жыл${ending}`;
  return [year, 'жылғы', day && String(Number(day)), `${named}${ending}`].filter(Boolean).join(' ');
}

function endingOf(date: PartialDate, wanted: Case): string {
  const month = date.split('-')[1];
  return (month ? MONTHS[Number(month) - 1]?.[1] : YEAR)?.[wanted] ?? '';
}
