import { nameIn } from '../../src/web/parts/named';

const named = (name: string, kazakh?: string) => ({
  id: 'un/crc/art-28',
  name,
  translations: kazakh ? [{ language: 'KK', name: kazakh }] : [],
});

test.each([
  ['Article 28', undefined, 'kk', '28-бап', 'kk'],
  ['Article 28', undefined, 'ru', 'ст. 28', 'ru'],
  ['Article 28', undefined, 'en', 'Article 28', 'en'],
  ['Article 28', 'Білім', 'kk', 'Білім', 'kk'],
  ['Education', undefined, 'ru', 'Education', 'en'],
])('%s (%s) in %s is %s', (name, kazakh, language, expected, written) =>
  expect(nameIn(language, named(name, kazakh))).toEqual({ name: expected, language: written }),
);
