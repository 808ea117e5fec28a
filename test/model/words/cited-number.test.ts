import 'reflect-metadata';
import { citedNumber } from '../../../src/model/words/naming';
import { KAZAKH } from '../../../src/model/words/kazakh';
import { RUSSIAN } from '../../../src/model/words/russian';

test.each([
  ['Treaty', '8(2)', 'article', 'ст. 8(2)', '8(2)-бап'],
  ['Statute', '8(2), second part', 'article', 'ст. 8(2), часть вторая', '8(2)-бап, екінші бөлік'],
  ['Regulation', '9(5)', 'paragraph', 'п. 9(5)', '9(5)-тармақ'],
  ['Agreement', 'annex 30', null, 'приложение 30', '30-қосымша'],
  ['IloConvention', 'Part II', null, 'часть II', 'II бөлім'],
  ['Statute', 'chapter 2', null, 'глава 2', '2-тарау'],
])('a part of a %s with number %s is called an %s: %s, %s', (kind, number, calledBy, russian, kazakh) => {
  const cited = citedNumber(number, { kind });
  expect(cited.calledBy).toBe(calledBy);
  expect([RUSSIAN.cite(cited), KAZAKH.cite(cited)]).toEqual([russian, kazakh]);
});
