import { parseSearch } from '../../../src/model/search/search-query';
import { codeOf } from '../../../src/model/search/code-of';
import { tokensOf } from '../../../src/model/search/search-tokens';
import { indexedTexts } from '../../../src/model/search/searched-texts';
import { VocabularyBuilder, type VocabularyRecord } from '../../../src/model/search/vocabulary-builder';
import { Vocabulary } from '../../../src/model/search/vocabulary';
import { wholeMark } from '../../../src/model/search/whole-mark';
import { SpellingDistance } from '../../../src/model/spelling-distance';
import fc from '../../seeded-fast-check';

function recordOf(...names: readonly string[]): VocabularyRecord {
  const builder = new VocabularyBuilder();
  for (const name of names) builder.add(indexedTexts({ id: 'topic/x', kind: 'Topic', properties: { name } }));
  return builder.build();
}

const WORDS = recordOf(
  'Trafficking in persons, traffic, tracking; labour inspection, inspector, inspections. Form farm firm frame',
  'Қазақстан Республикасы; Казахстан; принудительный труд',
);

const meantBy = (text: string, record = WORDS) =>
  new Vocabulary(record).mend(parseSearch(text)).map(({ meant }) => [...meant]);

test.each([
  ['a letter left out', 'traficking', ['traffick']],
  ['a letter too many', 'traffficking', ['traffick']],
  ['a wrong letter', 'traffizking', ['traffick']],
  ['two letters swapped', 'labuor', ['labour']],
  ['the first letter wrong', 'mabour', ['labour']],
  ['two errors in a long word', 'terafficing', ['traffick']],
  ['the nearest only, where others are near', 'inpections', ['inspect']],
  ['several that are as near', 'inspecton', ['inspect', 'inspector']],
  ['Russian', 'Козахстан', ['казахста']],
  ['Kazakh letters', 'Қазақсатн', ['казакста']],
  ['й typed as и', 'принудителный', ['принудительн']],
])('%s: %s may mean %j', (_what, text, expected) => {
  expect(new Set(meantBy(text)[0])).toEqual(new Set(expected));
});

test.each([
  ['the very word', 'labour'],
  ['the beginning of a word', 'traffi'],
  ['another ending', 'trafficked'],
  ['American spelling', 'labor'],
  ['three letters', 'fam'],
  ['two errors in seven letters', 'tarcked'],
  ['three errors', 'trfikking'],
  ['a number', '1999'],
  ['a symbol', 'labour1'],
  ['a quoted word', '"labuor"'],
  ['a phrase', '"labuor inspecton"'],
  ['nothing near', 'whaling'],
  ['a word of 41 letters', 'x'.repeat(41)],
])('%s is left as it is: %s', (_what, text) => {
  expect(meantBy(text)).toEqual([[]]);
});

test('each term by itself', () => {
  expect(meantBy('labuor "inspecton" in traffic 2007')).toEqual([['labour'], [], [], [], []]);
});

test('of known words, others that are near may be meant too', () => {
  const terms = new Vocabulary(WORDS).mendAll(parseSearch('form "farm" labour'));
  expect(terms.map(({ meant }) => [...meant])).toEqual([['farm', 'firm'], [], []]);
});

test('at most twenty words, and a hundred for all terms together, the first in order', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const record = recordOf(letters.map((letter) => `${letter}uvuv ${letter}xyxy`).join(' '));
  const [first] = meantBy('жuvuv', record);
  expect(first).toEqual(letters.slice(0, 20).map((letter) => `${letter}uvuv`));
  const many = meantBy('жuvuv жxyxy '.repeat(8), record);
  expect(many.map((meant) => meant.length)).toEqual(Array<number>(16).fill(6));
});

test('the vocabulary is the same in whatever order the nodes come, and what is kept of it', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem()), (names) => {
      expect(recordOf(...names)).toEqual(recordOf(...[...names].reverse()));
    }),
  );
  expect(recordOf('B12 cats, a cat’s; ОН, the cat 7')).toEqual({
    words: ['7', 'a', 'b12', 'cat', 'cats', 'on', 'the', 'он'],
    stems: ['7', 'a', 'b12', 'cat', 'cat', 'on', 'the', 'он'],
    // In Latin letters all of it once more.
    uses: [2, 2, 2, 3, 3, 1, 2, 1],
    usesInNames: [2, 2, 2, 3, 3, 1, 2, 1],
    wholeNames: expect.any(String) as string,
    isWhole: true,
  });
});

test('a name as a whole is known, by its words, by their stems and as a code; of others hardly any is taken for one', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 200 }), (names) => {
      const vocabulary = new Vocabulary(recordOf(...names));
      for (const tokens of names.map(tokensOf)) {
        const [words, stems] = [tokens.map(({ word }) => word), tokens.map(({ stem }) => stem)];
        for (const mark of [wholeMark(words), wholeMark(stems), codeOf(words)])
          expect([mark, vocabulary.mayHold(mark)]).toEqual([mark, true]);
      }
      const others = Array.from({ length: 400 }, (_, index) => wholeMark(['another', `name${index}`]));
      expect(others.filter((mark) => vocabulary.mayHold(mark)).length).toBeLessThan(20);
    }),
  );
});

test('where the record does not say which names there are, there may be any', () => {
  expect(new Vocabulary({ words: [], stems: [] }).mayHold(wholeMark(['labour']))).toBe(true);
});

test('of too many words the rarest are left out, of those that are as rare the last', () => {
  const builder = new VocabularyBuilder(3);
  for (const name of ['rare twice', 'thrice', 'thrice twice', 'able thrice'])
    builder.add(indexedTexts({ id: 'topic/x', kind: 'Topic', properties: { name } }));
  expect(builder.build()).toMatchObject({ words: ['able', 'thrice', 'twice'], isWhole: false });
});

const HELD = recordOf('School schools schooling; traffic trafficking trafficked; covid19, C182, principe; run running');

test.each([
  ['a word that others begin with, as do all of its stem', 'school', ['EXACT', 'PREFIX']],
  ['a word of whose stem another does not begin with it', 'trafficking', ['EXACT', 'STEM']],
  ['a word that nothing else begins with', 'principe', ['EXACT']],
  ['the beginning of words', 'tra', ['PREFIX']],
  ['the beginning of a word with a number', 'covid', ['PREFIX']],
  ['a code', 'c182', ['EXACT']],
  ['another ending', 'trafficks', ['STEM']],
  ['a word that nothing is near', 'zebra', []],
  ['a mistyped word', 'schooool', ['TYPO']],
])('%s may be held in these forms: %s, %j', (_what, text, names) => {
  expect(new Vocabulary(HELD).mend(parseSearch(text))).toMatchObject([{ forms: { names, summaries: [] } }]);
});

test.each([
  ['in a name alone', 'treaty', ['EXACT', 'PREFIX'], []],
  ['in a summary alone', 'whaling', [], ['EXACT', 'STEM']],
  ['in one form in a name, in another in a summary', 'whale', ['PREFIX'], ['EXACT', 'STEM']],
  ['mistyped, in a summary alone', 'whalign', [], ['TYPO']],
])('a word that stands %s is looked for only there: %s', (_where, text, names, summaries) => {
  const builder = new VocabularyBuilder();
  const properties = { name: 'Treaty and treatyship of whalery', summary: 'Whaling; a whale.' };
  builder.add(indexedTexts({ id: 'topic/x', kind: 'Topic', properties }));
  expect(new Vocabulary(builder.build()).mend(parseSearch(text))).toMatchObject([{ forms: { names, summaries } }]);
});

test('where the record does not say what stands in names, each form is looked for in both', () => {
  const { words, stems, uses, isWhole } = HELD;
  const forms = { names: ['EXACT', 'PREFIX'], summaries: ['EXACT', 'PREFIX'] };
  expect(new Vocabulary({ words, stems, uses, isWhole }).mend(parseSearch('school'))).toMatchObject([{ forms }]);
});

test('where the vocabulary lacks words, and of a phrase, every form is looked for', () => {
  const all = ['EXACT', 'PREFIX', 'STEM', 'TYPO'];
  const every = [{ forms: { names: all, summaries: all } }];
  expect(new Vocabulary({ ...HELD, isWhole: false }).mend(parseSearch('zebra'))).toMatchObject(every);
  expect(new Vocabulary(HELD).mend(parseSearch('"zebra"'))).toMatchObject(every);
});

test('a word with a number that begins with the one typed is what was meant', () => {
  expect(meantBy('covid', recordOf('covid19, corvid'))).toEqual([[]]);
});

test('what a mistyped word may mean is a word of the graph’s, whatever was typed', () => {
  const stems = new Set(WORDS.stems);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { meant } of new Vocabulary(WORDS).mendAll(parseSearch(text))) {
        expect(meant.every((stem) => stems.has(stem))).toBe(true);
      }
    }),
  );
});

test('no word that so few errors lead to is overlooked', () => {
  const letters = fc.constantFrom(...'abceioрстинй');
  const word = fc.string({ unit: letters, minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, (words, typed) => {
      const record = recordOf(words.join(' '));
      const [term] = parseSearch(typed);
      const [ownWord = '', ownStem] = [term?.words[0], term?.stems[0]];
      const distance = new SpellingDistance(ownWord, ownWord.length < 8 ? 1 : 2);
      const others = record.words.map((each, index) => ({ away: distance.to(each), stem: record.stems[index] }));
      const far = ownWord.length < 8 ? 1 : 2;
      const near = others.filter(({ away, stem }) => away > 0 && away <= far && stem !== ownStem);
      const least = Math.min(...near.map(({ away }) => away));
      const nearest = new Set(near.filter(({ away }) => away === least).map(({ stem }) => stem));
      const [mended] = new Vocabulary(record).mendAll(term ? [term] : []);
      expect(mended?.meant).toEqual([...nearest].slice(0, 20));
    }),
  );
});

test('no vocabulary: nothing is mended', () => {
  expect(meantBy('labuor', { words: [], stems: [] })).toEqual([[]]);
});
