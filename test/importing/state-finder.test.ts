import { StateFinder } from '../../src/importing/states/state-finder';

const finder = new StateFinder(
  new Set(['KAZ', 'CIV', 'IRN', 'BOL', 'KNA', 'COD', 'COG', 'MKD', 'GBR', 'NIU', 'SRB', 'GNB', 'GIN', 'PRK', 'KOR']),
);

test.each([
  ['KAZ', 'KAZ'],
  ['Kazakhstan', 'KAZ'],
  ['Казахстан', 'KAZ'],
  ['Қазақстан', 'KAZ'],
  ['Kazakhstan 1, 2', 'KAZ'],
  ['Kazakhstan¹', 'KAZ'],
  ['Serbia [3]', 'SRB'],
  ['Niue (*)', 'NIU'],
  ["Côte d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['Iran (Islamic Republic of)', 'IRN'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['Bolivia (Plurinational State of)', 'BOL'],
  ['Plurinational State Of Bolivia', 'BOL'],
  ['St. Kitts and Nevis', 'KNA'],
  ['Saint Kitts & Nevis', 'KNA'],
  ['Democratic Republic of the Congo', 'COD'],
  ['Congo', 'COG'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GBR'],
  ['Guinea-Bissau', 'GNB'],
  ['Guinea', 'GIN'],
  ["Democratic People's Republic of Korea", 'PRK'],
  ['Republic of Korea', 'KOR'],
])('%s is %s', (written, code) => {
  expect(finder.find(written)).toEqual({ is: 'STATE', code });
});

test.each([
  ['YUG', 'Yugoslavia, which ended in 1992'],
  ['SUN', 'the Soviet Union, which ended in 1991'],
  ['CSK', 'Czechoslovakia, which ended in 1992'],
  ['Union of Soviet Socialist Republics', 'the Soviet Union'],
  ['European Union', 'a regional organisation'],
  ['EUE', 'a regional organisation'],
  ['World Health Organization', 'an organisation'],
  ['IO-EBRD', 'an organisation'],
  ['Faroe Islands', 'FRO is no State that the seeds hold'],
])('%s is no State: %s', (written, reason) => {
  expect(finder.find(written)).toMatchObject({ is: 'OTHER', reason: expect.stringContaining(reason) as string });
});

test('a name that nobody has is unknown, with the nearest that somebody has', () => {
  expect(finder.find('Kazahstan')).toEqual({ is: 'UNKNOWN', nearest: 'Kazakhstan' });
  expect(finder.find('Emirate of Diriyah').is).toBe('UNKNOWN');
});
