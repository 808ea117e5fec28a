import 'reflect-metadata';
import { OPEN_FUTURE, OPEN_PAST } from '../../../src/model/time/partial-date';
import { SOME_DAY, rangeOf, type DayRange } from '../../../src/model/time/range';
import { ENGLISH } from '../../../src/model/words/english';
import { KAZAKH } from '../../../src/model/words/kazakh';
import { RUSSIAN } from '../../../src/model/words/russian';

test.each<[DayRange, string, string, string]>([
  [rangeOf('2001-05-18'), 'on 2001-05-18', '18 мая 2001 года', '2001 жылғы 18 мамырда'],
  [rangeOf('2001'), 'between 2001-01-01 and 2001-12-31', 'в 2001 году', '2001 жылы'],
  [
    { first: '2001-05-18', last: '2001-06-03' },
    'between 2001-05-18 and 2001-06-03',
    'в период с 18 мая 2001 года по 3 июня 2001 года',
    '2001 жылғы 18 мамыр мен 2001 жылғы 3 маусым аралығында',
  ],
  [
    { first: OPEN_PAST, last: '2012-10-01' },
    'not after 2012-10-01',
    'не позднее 1 октября 2012 года',
    '2012 жылғы 1 қазаннан кешіктірмей',
  ],
  [
    { first: '2012-10-01', last: OPEN_FUTURE },
    'not before 2012-10-01',
    'не ранее 1 октября 2012 года',
    '2012 жылғы 1 қазаннан ерте емес',
  ],
  [
    SOME_DAY,
    'on a day that the sources don’t give',
    'в день, которого источники не называют',
    'дереккөздер атамайтын күні',
  ],
])('%j in words', (range, ...words) => {
  expect([ENGLISH.when(range), RUSSIAN.when(range), KAZAKH.when(range)]).toEqual(words);
});

test.each([
  ['1994-09-11', '11 сентября 1994 года', '11 сентября 1994 года', '11 сентября 1994 года', 'на 11 сентября 1994 года'],
  ['2008-03', 'март 2008 года', 'в марте 2008 года', 'марта 2008 года', 'на март 2008 года'],
  ['2008-05', 'май 2008 года', 'в мае 2008 года', 'мая 2008 года', 'на май 2008 года'],
  ['1994', '1994 год', 'в 1994 году', '1994 года', 'на 1994 год'],
])('%s in Russian: what, when, of what, as of what', (date, ...words) => {
  const { date: written, on, of, asOf } = RUSSIAN;
  expect([written(date), on(date), of(date), asOf(date)]).toEqual(words);
});

test.each([
  [
    '1994-09-11',
    '1994 жылғы 11 қыркүйек',
    '1994 жылғы 11 қыркүйекте',
    '1994 жылғы 11 қыркүйектен',
    '1994 жылғы 11 қыркүйекке',
    '1994 жылғы 11 қыркүйектегі',
  ],
  [
    '2008-03',
    '2008 жылғы наурыз',
    '2008 жылғы наурызда',
    '2008 жылғы наурыздан',
    '2008 жылғы наурызға',
    '2008 жылғы наурыздағы',
  ],
  ['1994', '1994 жыл', '1994 жылы', '1994 жылдан', '1994 жылға', '1994 жылғы'],
])('%s in Kazakh: what, when, since, until, as of', (date, ...words) => {
  const { date: written, on, from, to, asOf } = KAZAKH;
  expect([written(date), on(date), from(date), to(date), asOf(date)]).toEqual(words);
});
