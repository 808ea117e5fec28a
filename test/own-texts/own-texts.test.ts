import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addTexts } from '../../src/own-texts/adding/add-texts';
import { chineseNumber } from '../../src/own-texts/adding/chinese-number';
import { HeldTexts } from '../../src/own-texts/held-texts';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const INSTRUMENTS = [
  { id: 'un/crc', names: ['Convention on the Rights of the Child', 'CRC'] },
  { id: 'zaf/cpt-by-law-2003-markets', names: ['Markets By-law'] },
  { id: 'kgz/family-code-2003', names: ['Family Code'] },
];

const TREATY = JSON.stringify({
  treaty_en: 'Convention on the Rights of the Child',
  articles: [
    { article: '二', content_en: 'States Parties shall respect the rights.' },
    { article: '二十八', content_en: '1. States Parties recognize the right to education.' },
    { article: '三十', content_en: '' },
  ],
});

const LAW = `<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><meta><identification source="#x"><FRBRWork>
<FRBRuri value="/za-cpt/act/by-law/2003/markets"/><FRBRcountry value="za"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
<body><section><num>1.</num><heading>Stalls</heading><content><p>Sell <b>nothing</b>.</p></content></section></body></act></akomaNtoso>`;

const PLAIN =
  'СЕМЕЙНЫЙ КОДЕКС\n\nСтатья 1. Основные задачи\n1. Семья - основа общества.\n\nСтатья 14\nБрачный возраст.\n';

let folder: string;
const from = () => join(folder, 'from');
const into = () => join(folder, 'texts');
const put = (name: string, content: string | Buffer) => writeFileSync(join(from(), name), content);

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(from());
});
afterEach(() => removeFolder(folder));

test('texts of three formats are kept by instrument, language and article, with source and licence', () => {
  put('crc.json', TREATY);
  put('main.xml', LAW);
  put('kgz-family-code-2003.ru.txt', PLAIN);
  put('SOURCE.txt', 'repo: github:someone/texts\nlicence: CC0 1.0\n');
  const { added, ignored } = addTexts(from(), into(), INSTRUMENTS);
  expect(ignored).toEqual([]);
  expect(added.map(({ instrument, language, articles }) => [instrument, language, Object.keys(articles)])).toEqual([
    ['un/crc', 'en', ['2', '28']],
    ['kgz/family-code-2003', 'ru', ['1', '14']],
    ['zaf/cpt-by-law-2003-markets', 'eng', ['1']],
  ]);
  const held = new HeldTexts(into());
  expect(held.of('zaf/cpt-by-law-2003-markets/art-1')).toEqual([
    {
      instrument: 'zaf/cpt-by-law-2003-markets',
      number: '1',
      language: 'eng',
      words: '1. Stalls Sell nothing .',
      source: 'main.xml, github:someone/texts',
      licence: 'CC0 1.0',
    },
  ]);
  expect(held.of('kgz/family-code-2003/art-1')[0]?.words).toBe('Основные задачи\n1. Семья - основа общества.');
});

test('a paragraph and its norms have the words of their article; what isn’t there has none', () => {
  put('crc.json', TREATY);
  addTexts(from(), into(), INSTRUMENTS);
  const held = new HeldTexts(into());
  const numbersOf = (id: string) => held.of(id).map(({ number }) => number);
  expect(numbersOf('un/crc/art-28-1')).toEqual(['28']);
  expect(numbersOf('un/crc/art-28-1#access-to-education')).toEqual(['28']);
  expect(numbersOf('un/crc')).toEqual(['2', '28']);
  expect(numbersOf('un/crc/art-280')).toEqual([]);
  expect(numbersOf('un/cat/art-2')).toEqual([]);
});

test('words are searched whatever their case; all of them must stand in the article', () => {
  put('crc.json', TREATY);
  addTexts(from(), into(), INSTRUMENTS);
  const held = new HeldTexts(into());
  expect(held.search('EDUCATION right').map(({ number }) => number)).toEqual(['28']);
  expect(held.search('education slavery')).toEqual([]);
  expect(held.search(' ')).toEqual([]);
});

test.each([
  ['other.json', '{"a":1}', 'no articles are found in it'],
  ['broken.json', '{', 'the file can’t be read'],
  ['cut.xml', LAW.slice(0, 200), 'the file can’t be read'],
  ['un-unknown.en.txt', 'Article 1.\nWords.', 'the graph holds no instrument that is called so'],
  ['notes.txt', 'No articles here.', 'no articles are found in it'],
  ['packed.json', Buffer.from('504b0304', 'hex'), 'the file can’t be read'],
])('%s is left out, and told', (name, content, reason) => {
  put(name, content);
  const { added, ignored } = addTexts(from(), into(), INSTRUMENTS);
  expect(added).toEqual([]);
  expect(ignored.map((each) => [each.file, each.reason])).toEqual([[name, reason]]);
});

test('texts of an instrument and language take the place of earlier ones; a folder that isn’t there is refused', () => {
  put('crc.json', TREATY);
  addTexts(from(), into(), INSTRUMENTS);
  put('crc.json', TREATY.replace('respect', 'ensure'));
  addTexts(from(), into(), INSTRUMENTS);
  expect(new HeldTexts(into()).of('un/crc/art-2').map(({ words }) => words)).toEqual([
    'States Parties shall ensure the rights.',
  ]);
  expect(() => addTexts(join(folder, 'nowhere'), into(), INSTRUMENTS)).toThrow(/There is no folder/);
  expect(new HeldTexts(join(folder, 'none')).all).toEqual([]);
});

test.each([
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['二十八', 28],
  ['五十四', 54],
  ['', null],
  ['二八', null],
  ['前言', null],
])('%s is %j', (written, number) => {
  expect(chineseNumber(written)).toBe(number);
});
