import { romanizations } from '../../../src/model/search/romanizations';

test.each([
  ['Трудовой кодекс', ['trudovoi kodeks', 'trudovoy kodeks', 'trudovoj kodeks']],
  ['Конституция', ['konstitutsiya', 'konstitutsiia', 'konstitucija']],
  ['Ребёнок', ['rebyonok', 'rebenok']],
  ['Еңбек кодексі', ['eńbek kodeksi', 'eñbek kodeksı']],
  ['Қазақстан', ['qazaqstan']],
  ['Бас прокуратура', ['bas prokuratura']],
])('%s may be typed as %j', (name, expected) => {
  expect(romanizations(name)).toEqual(expect.arrayContaining(expected));
});

test('each way comes once, in Latin letters only', () => {
  const all = romanizations('Съезд учителей, 2007');
  expect(new Set(all).size).toBe(all.length);
  for (const each of all) expect(each).not.toMatch(/\p{Script=Cyrillic}|['’ʹʺ"]/u);
});

test('a name without Cyrillic letters has none', () => {
  expect(romanizations('Labour Code 2007, ₸')).toEqual([]);
});
