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
  return { id: 'un/crc', kind: 'Treaty', properties };
}

test('a node is searched by its name, its other names in any language, and its summary', () => {
  expect(searchedTexts(CRC)).toEqual({
    NAME: ['Convention on the Rights of the Child'],
    ALIAS: ['Children’s Convention', 'Конвенция о правах ребёнка', 'CRC', 'UNTC IV-11'],
    SUMMARY: ['What children are owed.'],
  });
  expect(searchedTexts(treaty({}))).toEqual({ NAME: [], ALIAS: [], SUMMARY: [] });
});

const shown = (text: string) => text.replaceAll('\uE000', '|').replaceAll('\uE001', '#');

test('the engines hold its words and their stems, each name as a whole behind it, and each name as a code', () => {
  const { NAME, ALIAS, SUMMARY } = indexedTexts(CRC);
  expect([NAME, SUMMARY].map(({ words, stems }) => [shown(words), shown(stems)])).toEqual([
    [
      'convention on the rights of the child |convention|on|the|rights|of|the|child',
      'convent on the right of the child |convent|on|the|right|of|the|child',
    ],
    ['what children are owed |', 'what child are owe |'],
  ]);
  expect(shown(ALIAS.words)).toContain(
    'children convention |children|convention конвенция о правах ребенка |конвенция|о|правах|ребенка crc |crc untc iv 11 |untc|iv|11',
  );
  expect(shown(ALIAS.stems)).toContain(
    'child convent |child|convent конвенц о прав ребенк |конвенц|о|прав|ребенк crc |crc untc iv 11 |untc|iv|11',
  );
  expect(shown(ALIAS.words)).toContain('konventsiya o pravakh rebenka |konventsiya|o|pravakh|rebenka');
  expect(shown(ALIAS.words)).toContain(
    '#conventionontherightsofthechild #childrenconvention #конвенцияоправахребенка #crc #untciv11 ',
  );
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
