import { dateInWords, isDay, withDatesInWords } from '../../src/web/language/dates';

const NO_BREAK = '\u00a0';

test.each([
  ['1994-09-11', 'en', '11 September 1994'],
  ['1994-09-11', 'ru', '11 сентября 1994'],
  ['1994-09-11', 'kk', '1994 жылғы 11 қыркүйек'],
  ['2008-03', 'en', 'March 2008'],
  ['2008-03', 'ru', 'март 2008'],
  ['2008-03', 'kk', '2008 жылғы наурыз'],
  ['2011-08-01', 'ru', '1 августа 2011'],
  ['2011-05-09', 'ru', '9 мая 2011'],
  ['2008', 'ru', '2008'],
  ['2011-02-30', 'en', '2011-02-30'],
  ['no date', 'en', 'no date'],
])('%s in %s is %s', (date, language, words) =>
  expect(dateInWords(date, language).replaceAll(NO_BREAK, ' ')).toBe(words),
);

test.each([
  ['Ratification on 1994-08-12 (source as of 2013-07).', 'Ratification on 12 August 1994 (source as of July 2013).'],
  ['As of 2012-10-01: nothing.', 'As of 1 October 2012: nothing.'],
  ['It counts 1987-2001, 2011-13 and 12-1994-05.', 'It counts 1987-2001, 2011-13 and 12-1994-05.'],
  ['See doc/ohchr-2014-03-19 and kaz/act-2010-05/art-1.', 'See doc/ohchr-2014-03-19 and kaz/act-2010-05/art-1.'],
])('%s reads %s', (sentence, told) => expect(withDatesInWords(sentence).replaceAll(NO_BREAK, ' ')).toBe(told));

test.each([
  ['2012-10-15', true],
  ['1000-01-01', true],
  ['9998-12-31', true],
  ['0002-10-05', false],
  ['0999-12-31', false],
  ['9999-01-01', false],
  ['2012-02-30', false],
  ['2012-10', false],
])('%s as a day that can be asked about: %s', (text, is) => expect(isDay(text)).toBe(is));
