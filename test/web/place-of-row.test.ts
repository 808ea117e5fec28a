import type { TFunction } from 'i18next';
import { placeOfRow } from '../../src/web/pages/answer/place-of-row';

type Row = Parameters<typeof placeOfRow>[0];

const t = ((key: string, values: { document: string; pinpoint: string }) =>
  `${key}: ${values.document}, ${values.pinpoint}`) as unknown as TFunction<'answer'>;

function place(
  citations: readonly (readonly [form: string, attestedOn: string | null, pinpoint: string])[],
  on: string,
) {
  const row = {
    instrument: { name: 'Law on Migration', shortName: 'Migration Law' },
    citations: citations.map(([form, attestedOn, pinpoint]) => ({
      pinpoint,
      document: { id: 'doc/x', name: 'a document', symbol: 'A/1', form, attestedOn },
    })),
  };
  return placeOfRow(row as unknown as Row, on, t, 'en');
}

const RENUMBERED = [
  ['LAW_TEXT', '2012-04-27', 'art. 15(2)(4)'],
  ['LAW_TEXT', '2024-07-17', 'art. 15(2)(3)'],
  ['LAW_TEXT', '2023-07-01', 'art. 15(2)(3-1)'],
  ['LAW_TEXT', '2024-07-17', 'footnote to art. 15'],
] as const;

test.each([
  ['2012-10-01', 'art. 15(2)(4)'],
  ['2023-07-01', 'art. 15(2)(3-1)'],
  ['2026-11-30', 'art. 15(2)(3)'],
  ['2011-01-01', 'art. 15(2)(4)'],
])('a norm that got another number is cited on %s by %s, as the edition of that day has it', (on, pinpoint) => {
  expect(place(RENUMBERED, on)).toBe(`Migration Law, ${pinpoint}`);
});

test('its own text comes before a document that tells of it', () => {
  const citations = [
    ['REPORT', '2012-10-01', '97'],
    ['LAW_TEXT', '2024-01-01', 'art. 8'],
  ] as const;
  expect(place(citations, '2012-10-01')).toBe('Migration Law, art. 8');
});

test('a norm that is only told of is cited by that document', () => {
  expect(place([['REPORT', '2012-10-01', '97']], '2026-01-01')).toBe('Migration Law (answer:row.toldBy: A/1, 97)');
});

test('a text without a day is of all time', () => {
  expect(place([['INSTRUMENT_TEXT', null, 'art. 28(1)']], '1990-01-01')).toBe('Migration Law, art. 28(1)');
});

test.each([
  ['ru', 'О миграции населения (2011), ст. 15(2)(3)'],
  ['en', 'Migration Law, art. 15(2)(3)'],
  ['kk', 'Migration Law, 15(2)(3)-бап'],
])('in %s the act has its name in that language, where there is one: %s', (language, told) => {
  const instrument = {
    ...{ id: 'kaz/migration-law-2011', name: 'Law on Migration', shortName: 'Migration Law' },
    translations: [{ language: 'RU', name: 'О миграции населения (2011)' }],
  };
  const citations = [{ pinpoint: 'art. 15(2)(3)', document: { form: 'LAW_TEXT', attestedOn: '2024-07-17' } }];
  expect(placeOfRow({ instrument, citations } as unknown as Row, '2026-11-30', t, language)).toBe(told);
});
