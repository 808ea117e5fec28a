import fc from 'fast-check';
import { fold, searchTextsOf, tokensOf } from '../../../src/model/search/search-tokens';

test.each([
  ['Éducation', 'education'],
  ['ЕЛЁНА', 'елена'],
  ['Қазақстан', 'казакстан'],
  ['Ұлттық әділет өңірі', 'улттык адилет онири'],
  ['Übergang', 'ubergang'],
  ['Ӛ', 'а'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Convention No. 182, art. 3(d)', ['convention', 'no', '182', 'art', '3', 'd']],
  ['children’s', ['children', 's']],
  ['  ', []],
  ['"--*', []],
  ['Приказ № 468', ['приказ', '468']],
])('the words of %j are %j', (text, words) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
});

test.each([
  ['obligations', 'obligation'],
  ['schools', 'school'],
  ['детей', 'детям'],
  ['школы', 'школа'],
  ['Трудовой', 'трудового'],
  ['принудительный', 'принудительного'],
])('%s and %s have one stem', (one, other) => {
  const stems = (text: string) => tokensOf(text).map(({ stem }) => stem);
  expect(stems(one)).toEqual(stems(other));
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});

test('the words of any text are its words once more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = tokensOf(text).map(({ word }) => word);
      expect(tokensOf(words.join(' ')).map(({ word }) => word)).toEqual(words);
    }),
  );
});

test('a node is searched by its name, its other names in any language, and its summary', () => {
  const texts = searchTextsOf({
    name: 'Convention on the Rights of the Child',
    shortName: 'CRC',
    aliases: ['Children’s Convention'],
    reference: 'UNTC IV-11',
    translations: [{ language: 'RU', name: 'Конвенция о правах ребёнка' }],
    summary: 'What children are owed.',
    note: 'not searched',
  });
  expect(texts).toMatchObject({
    name: { words: 'convention on the rights of the child' },
    summary: { words: 'what children are owed' },
  });
  for (const other of ['children s convention', 'crc', 'untc iv 11', 'конвенция о правах ребенка']) {
    expect(texts.alias.words).toContain(other);
  }
  expect(texts.alias.words).not.toContain('convention crc');
  expect(texts.alias.words).not.toContain('searched');
});
