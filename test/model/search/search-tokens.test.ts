import { fold, tokensOf } from '../../../src/model/search/search-tokens';
import fc from '../../seeded-fast-check';

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
  ["children’s rights, a child's", ['children', 'rights', 'a', 'child']],
  ['’s, s’so', ['s', 's', 'so']],
  ['  ', []],
  ['"--*', []],
  ['Приказ № 468', ['приказ', '468']],
])('the words of %j are %j', (text, words) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
});

test.each([
  ['obligations', 'obligation'],
  ['schools', 'school'],
  ['labour', 'labor'],
  ['labourers', 'laborers'],
  ['organisations', 'Organization'],
  ['criminalised', 'criminalizing'],
  ['centre', 'centers'],
  ['programmes', 'program'],
  ['defence', 'defense'],
  ['judgement', 'judgments'],
  ['children', 'child'],
  ['women', 'woman'],
  ['protection', 'protected'],
  ['prohibition', 'prohibits'],
  ['inspections', 'inspect'],
  ['детей', 'детям'],
  ['школы', 'школа'],
  ['Трудовой', 'трудового'],
  ['принудительный', 'принудительного'],
])('%s and %s have one stem', (one, other) => {
  const stems = (text: string) => tokensOf(text).map(({ stem }) => stem);
  expect(stems(one)).toEqual(stems(other));
});

test.each([
  ['size', 'sise'],
  ['prizes', 'prises'],
  ['supervise', 'superviz'],
  ['hour', 'hor'],
])('%s and %s have different ones', (one, other) => {
  expect(tokensOf(one)[0]?.stem).not.toBe(tokensOf(other)[0]?.stem);
});

test('the words of a text are at the places that they name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const composed = text.normalize('NFC');
      for (const { word, start, end } of tokensOf(text)) {
        const [only, ...others] = tokensOf(composed.slice(start, end));
        expect(only?.word).toBe(word);
        expect(others).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a word longer than 250 letters is cut, and never within a letter', () => {
  const cutWords = (text: string) => tokensOf(text).map(({ word, stem }) => [word, stem]);
  expect(cutWords('x'.repeat(300))).toEqual(cutWords('x'.repeat(250)));
  expect(tokensOf(`${'x'.repeat(249)}𞤣`)[0]?.word).toBe('x'.repeat(249));
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
