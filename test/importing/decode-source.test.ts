import { decodeSource } from '../../src/importing/decode-source';

const TEXT = 'Страна,Дата\nКазахстан,12.08.1994\n';

function utf16(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** Windows-1251 for the letters that the text has. */
function cp1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    ),
  );
}

test.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['utf-16le', utf16(TEXT)],
  ['utf-16be', utf16(TEXT).swap16()],
  ['windows-1251', cp1251(TEXT)],
])('%s is read', (encoding, bytes) => {
  expect(decodeSource('table.csv', bytes)).toEqual({ name: 'table.csv', encoding, text: TEXT });
});

test('accented letters among Latin ones are Western', () => {
  expect(decodeSource('table.csv', Buffer.from("Côte d'Ivoire", 'latin1'))).toMatchObject({
    encoding: 'windows-1252',
    text: "Côte d'Ivoire",
  });
});

test.each([
  ['d0cf11e0a1b11ae1', 'a workbook of Excel 97 (.xls): open it and save the sheet as CSV'],
  ['504b030414000600', 'a zipped file, such as a workbook (.xlsx)'],
  ['425a683931415926', 'R keeps .rda files so'],
  ['255044462d312e37', 'a PDF'],
  ['4100420043000000', 'no text'],
])('%s is refused', (hex, words) => {
  expect(() => decodeSource('sheet', Buffer.from(hex, 'hex'))).toThrow(words);
});
