import { stateNames } from '../../../src/model/search/state-names';

test.each([
  ['KAZ', ['KAZ', 'KZ', 'Kazakhstan', 'Казахстан', 'Қазақстан', 'Qozogʻiston', 'Қазоқистон']],
  ['RUS', ['RUS', 'RU', 'Russia', 'Russian Federation', 'Россия', 'Ресей', 'Rossiya', 'Русия']],
  ['KGZ', ['Киргизия', 'Қырғызстан', 'Кыргызстан', 'Qirgʻiziston']],
])('%s is called so, among others: %j', (id, expected) => {
  expect(stateNames(id)).toEqual(expect.arrayContaining(expected));
});

test('what is no code of a State has no names', () => {
  expect(stateNames('XYZ')).toEqual([]);
  expect(stateNames('un/crc')).toEqual([]);
});
