import { demonymOf } from '../../../src/model/search/demonyms';

test.each([
  ['KAZ', 'Kazakhstani'],
  ['KGZ', 'Kyrgyz'],
  ['NLD', 'Dutch'],
  ['PHL', 'Filipino'],
])('the people of %s are called %s', (id, demonym) => {
  expect(demonymOf(id)).toBe(demonym);
});

test.each([
  ['what names two States', 'DOM'],
  ['what is no code of a State', 'XYZ'],
  ['another id', 'un/crc'],
])('of %s there is none', (_, id) => {
  expect(demonymOf(id)).toBeNull();
});
