import 'reflect-metadata';
import { prepareSearch } from '../../src/questions/search';

test.each(['', '   ', '"', '?!', '-- *'])('%j is an empty search', (text) => {
  expect(() => prepareSearch({ text, kinds: null })).toThrow(
    expect.objectContaining({ code: 'EMPTY_SEARCH' }) as Error,
  );
});

test.each([
  [null, null],
  [['Obligation'], ['Obligation']],
  [['Actor'], ['State', 'Institution', 'Organisation', 'Person']],
])('the kinds %j are %j', (kinds, labels) => {
  const found = prepareSearch({ text: 'school', kinds }).kinds;
  expect(found && [...found].sort()).toEqual(labels && [...labels].sort());
});

test('a kind that is none is named, with the one that was probably meant', () => {
  expect(() => prepareSearch({ text: 'school', kinds: ['Treety'] })).toThrow('"kinds"');
  expect(() => prepareSearch({ text: 'school', kinds: ['Treety'] })).toThrow('Did you mean "Treaty"?');
});
