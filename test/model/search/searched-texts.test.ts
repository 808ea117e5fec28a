import type { Properties } from '../../../src/model/records';
import { indexedTexts, searchedTexts, wordsOf } from '../../../src/model/search/searched-texts';

const CRC = treaty({
  name: 'Convention on the Rights of the Child',
  shortName: 'CRC',
  aliases: ['Children’s Convention'],
  reference: 'UNTC IV-11',
  translations: [{ language: 'RU', name: 'Конвенция о правах ребёнка' }],
  summary: 'What children are owed.',
  note: 'not searched',
});

function treaty(properties: Properties) {
  return { kind: 'Treaty', properties };
}

test('a node is searched by its name, its other names in any language, and its summary', () => {
  expect(searchedTexts(CRC)).toEqual({
    NAME: ['Convention on the Rights of the Child'],
    ALIAS: ['Children’s Convention', 'Конвенция о правах ребёнка', 'CRC', 'UNTC IV-11'],
    SUMMARY: ['What children are owed.'],
  });
  expect(searchedTexts(treaty({}))).toEqual({ NAME: [], ALIAS: [], SUMMARY: [] });
});

test('the engines hold its words and their stems, and something around each name', () => {
  expect(indexedTexts(CRC)).toEqual({
    NAME: {
      words: '\uE000 convention on the rights of the child \uE000',
      stems: '\uE000 convent on the right of the child \uE000',
    },
    ALIAS: {
      words:
        '\uE000 children convention \uE000 \uE000 конвенция о правах ребенка \uE000 \uE000 crc \uE000 \uE000 untc iv 11 \uE000',
      stems:
        '\uE000 child convent \uE000 \uE000 конвенц о прав ребенк \uE000 \uE000 crc \uE000 \uE000 untc iv 11 \uE000',
    },
    SUMMARY: { words: '\uE000 what children are owed \uE000', stems: '\uE000 what child are owe \uE000' },
  });
  expect(indexedTexts(treaty({ name: '!' })).NAME).toEqual({ words: '', stems: '' });
});

test('the words of a field are read back from it', () => {
  expect([...wordsOf(indexedTexts(treaty({ aliases: ['Schools', '?', 'a law'] })).ALIAS)]).toEqual([
    { word: 'schools', stem: 'school' },
    { word: 'a', stem: 'a' },
    { word: 'law', stem: 'law' },
  ]);
  expect([...wordsOf(indexedTexts(treaty({})).ALIAS)]).toEqual([]);
});
