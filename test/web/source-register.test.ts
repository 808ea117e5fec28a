import type { SourceFragment } from '../../src/web/fragments/source.generated';
import { SourceRegister } from '../../src/web/pages/memo/source-register';

const TITLE = [{ language: 'RU', name: 'Об образовании' }];

function citation(editionDate: string | null, pinpoint: string): SourceFragment {
  const document = { id: `doc/${editionDate}`, name: 'Law on education', translations: TITLE, editionDate };
  return { pinpoint, checked: true, document } as unknown as SourceFragment;
}

function sourcesIn(language: string, ...citations: readonly SourceFragment[]) {
  const register = new SourceRegister(language, () => []);
  register.take(citations);
  return register.sources();
}

test('a text whose edition is told has its own title, and its places are told, in the reader’s language', () => {
  expect(sourcesIn('ru', citation('2011-07-05', 'art. 8(2)'), citation('2011-07-05', 'art. 26(2)'))).toEqual([
    expect.objectContaining({
      name: { name: 'Об образовании', language: 'ru' },
      places: [
        { number: 1, pinpoint: { text: 'ст. 8(2)', language: 'ru' } },
        { number: 2, pinpoint: { text: 'ст. 26(2)', language: 'ru' } },
      ],
    }),
  ]);
});

test.each([
  ['without an edition', 'ru', null],
  ['without a title in that language', 'kk', '2011-07-05'],
])('a text %s keeps the name that the data has', (_, language, editionDate) => {
  const [source] = sourcesIn(language, citation(editionDate, 'art. 8(2)'));
  expect(source?.name).toEqual({ name: 'Law on education', language: 'en' });
});
