import 'reflect-metadata';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { SeedsForImport } from './seeds-for-import';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { state: FRA, name: France, basis: EDITORIAL }
- { topic: topic/trafficking, name: Trafficking, basis: EDITORIAL }
`;

const HEADER = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session';
const ROWS = [
  HEADER,
  'Kazakhstan,Asia,CIS,"Fight trafficking, and help its victims",France,WEOG,EU,Accepted,4,"Trafficking,Poverty",7',
  'Kazakhstan,Asia,CIS,"Fight  trafficking and help its victims.",France,WEOG,EU,Accepted,4,Trafficking,7',
  'Kazakhstan,Asia,CIS,Abolish it,European Union,,EU,Noted,5,Death penalty,7',
  'Kazakhstan,Asia,CIS,Abolish it,Frankreich,,EU,Noted,5,Death penalty,7',
  'Kazakhstan,Asia,CIS,Abolish it,France,,EU,Noted,5,,99',
  'France,WEOG,EU,Do more,Kazakhstan,Asia,CIS,Noted,5,"Trafficking,Poverty",2',
];

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

test('rows become recommendations without their words; what is left out is told', () => {
  // The tables end their lines as old Macintoshes did.
  const summary = seeds.take('upr', { '6-9.csv': ROWS.join('\r') });
  expect(summary.understood).toBe('2 recommendations to 2 States, of 2 sessions.');
  expect(summary.ignored.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'it repeats another row'],
    [4, 'it is a regional organisation, and no State'],
  ]);
  expect(summary.doubtful.map(({ line, reason }) => [line, reason.slice(0, 22)])).toEqual([
    [5, 'no State is called so;'],
    [6, 'it is no session whose'],
  ]);
  const { nodes, edges } = linkSeedFolder(readSeedFolder(seeds.folder));
  const made = nodes.filter(({ kind }) => kind === 'Recommendation');
  expect(made.map(({ properties }) => [properties['name'], properties['madeOn']])).toEqual(
    expect.arrayContaining([
      ['France to Kazakhstan, UPR session 7: Trafficking, Poverty', '2010-02'],
      ['Kazakhstan to France, UPR session 2: Trafficking, Poverty', '2008-05'],
    ]),
  );
  const [first] = made.filter(({ id }) => id.startsWith('rec/upr-7/kaz-fra-'));
  const ends = edges.filter(({ from }) => from === first?.id).map(({ kind, to }) => `${kind} ${to}`);
  expect(ends).toEqual(
    expect.arrayContaining([
      'MADE_BY FRA',
      'ADDRESSED_TO KAZ',
      'ABOUT KAZ',
      'ABOUT topic/trafficking',
      'CITED_IN doc/upr-7',
    ]),
  );
  expect(JSON.stringify(seeds.everything())).not.toContain('help its victims');
});

test('again it writes nothing; a newer table takes the place of the same session, and leaves the others', () => {
  seeds.take('upr', { '6-9.csv': ROWS.join('\n') });
  expect(seeds.take('upr', { '6-9.csv': ROWS.join('\n') }).written).toEqual([]);
  const newer = [HEADER, 'Kazakhstan,,,Something else,France,,,Noted,5,Labour,7'].join('\n');
  expect(seeds.take('upr', { '7.csv': newer }).written).toEqual(['recommendations/upr-kaz.yaml']);
  expect(seeds.read('recommendations/upr-kaz.yaml')).not.toContain('Poverty');
  expect(seeds.read('recommendations/upr-fra.yaml')).toContain('Poverty');
});

test.each([
  ['another table', 'a,b\n1,2\n', /it has no column To, Text/],
  ['a row whose quotation mark never closes', `${HEADER}\n"Kazakhstan,x`, /6-9\.csv:2 is no table/],
])('%s is refused', (_, content, message) => {
  expect(() => seeds.take('upr', { '6-9.csv': content })).toThrow(message);
});
