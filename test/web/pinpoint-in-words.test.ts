import 'reflect-metadata';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { articleInWords, pinpointInWords } from '../../src/web/language/pinpoint-in-words';
import { PROJECT_SEEDS } from '../project-seeds/project-seeds';

test.each([
  ['art. 13(4)', 'kk', '13(4)-бап', 'kk'],
  ['art. 13(4)', 'ru', 'ст. 13(4)', 'ru'],
  ['art. 13(4)', 'en', 'art. 13(4)', 'en'],
  ['footnote to art. 32', 'kk', '32-баптың ескертуі', 'kk'],
  ['art. 5, paras. 3-4', 'kk', '5-бап, 3-4-тармақ', 'kk'],
  ['art. 8(2), first part', 'kk', '8(2)-бап, бірінші бөлігі', 'kk'],
  ['art. 8(2), second part', 'ru', 'ст. 8(2), часть вторая', 'ru'],
  ['arts. 5(d)(iii), 5(e)(iii)-(v)', 'ru', 'ст. 5(d)(iii), 5(e)(iii)-(v)', 'ru'],
  ['art. 12(1)-(4), (6)-(9)', 'kk', '12(1)-(4)-бап, (6)-(9)', 'kk'],
  ['art. 125, note 2', 'ru', 'ст. 125, примечание 2', 'ru'],
  ['point 9(5)', 'kk', '9(5)-тармақ', 'kk'],
  ['table I.A', 'ru', 'таблица I.A', 'ru'],
  ['fn. 2', 'ru', 'сн. 2', 'ru'],
  ['whole', 'kk', 'бүкіл құжат', 'kk'],
  ['124', 'kk', '124', 'kk'],
  // One part that is not known leaves all of it as it is.
  ['art. 3, the second sentence', 'kk', 'art. 3, the second sentence', 'en'],
])('%s in %s reads %s', (pinpoint, language, text, written) =>
  expect(pinpointInWords(pinpoint, language)).toEqual({ text, language: written }),
);

test.each([
  ['8(2)', 'art. 8(2)', 'ст. 8(2)', '8(2)-бап'],
  ['II(e)', 'art. II(e)', 'ст. II(e)', 'II(e)-бап'],
  ['annex 30', 'annex 30', 'приложение 30', '30-қосымша'],
  ['Part I', 'Part I', 'часть I', 'I бөлім'],
])('a part of number %s is cited as %s, %s and %s', (number, ...cited) =>
  expect(['en', 'ru', 'kk'].map((language) => articleInWords(number, language))).toEqual(cited),
);

describe('each place in a text of Kazakhstan’s law', () => {
  let places: readonly string[];

  beforeAll(() => {
    const cited = linkSeedFolder(readSeedFolder(PROJECT_SEEDS)).edges.flatMap(({ citations }) => citations);
    places = [...new Set(cited.flatMap(({ document, pinpoint }) => (isOfLaw(document) && pinpoint) || []))];
  });

  test.each(['kk', 'ru'])('can be told in %s', (language) => {
    expect(places.length).toBeGreaterThan(900);
    expect(places.filter((place) => pinpointInWords(place, language).language !== language)).toEqual([]);
  });
});

function isOfLaw(document: string): boolean {
  return document.startsWith('doc/text-kaz-');
}
