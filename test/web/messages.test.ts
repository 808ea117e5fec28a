import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WEB = join(__dirname, '../../src/web');
const LANGUAGES = ['en', 'ru', 'kk'];

/** Each folder of messages. */
const FOLDERS = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('messages/en.json'))
  .map((file) => dirname(file));

type Messages = { readonly [key: string]: string | Messages };

describe.each(FOLDERS)('%s', (folder) => {
  const [english, ...others] = LANGUAGES.map((language) => textsOf(read(folder, language)));

  test.each(LANGUAGES.slice(1))('%s has what English has, with the same values filled in', (language) => {
    const texts = others[LANGUAGES.slice(1).indexOf(language)];
    expect(valuesIn(texts)).toEqual(valuesIn(english));
  });

  test.each(LANGUAGES)('%s has each form of number that the language has', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const texts = textsOf(read(folder, language));
    const counted = [...texts.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    for (const key of counted) {
      for (const category of pluralCategories) expect(texts.has(`${key}_${category}`)).toBe(true);
    }
  });
});

test('there are messages', () => expect(FOLDERS.length).toBeGreaterThan(4));

function read(folder: string, language: string): Messages {
  return JSON.parse(readFileSync(join(WEB, folder, `${language}.json`), 'utf8')) as Messages;
}

/** Each text by its whole key. */
function textsOf(messages: Messages, before = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...textsOf(value, `${before}${key}.`)],
    ),
  );
}

/** By key, without the case that a language may have beside the usual and without the form of number, which values and tags a text holds. */
function valuesIn(texts: ReadonlyMap<string, string> | undefined): Record<string, string[]> {
  return Object.fromEntries(
    [...(texts ?? [])]
      .map(([key, text]): [string, string[]] => [
        key.replace(/(_genitive)?(_(zero|one|few|many|other))?$/, ''),
        [...new Set(text.match(/\{\{\w+|<\w+\/>/g))].sort(),
      ])
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}
