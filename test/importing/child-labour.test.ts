import 'reflect-metadata';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { SeedsForImport } from './seeds-for-import';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { state: SOM, name: Somalia, basis: EDITORIAL }
- { topic: topic/child-labour, name: Child labour, basis: EDITORIAL }
- iloConvention: ilo/c182
  name: Worst Forms of Child Labour Convention
  cite: [doc/page, "1"]
  participants: [{ from: KAZ, action: RATIFICATION, date: 2003-02-26, cite: [doc/page, "1"] }]
- { iloConvention: ilo/c138, name: Minimum Age Convention, cite: [doc/page, "2"] }
`;

const STANDARD = (name: string, age: string, conforms: string) =>
  `<${name}><Standard>Yes</Standard><Age>${age}</Age><Conforms_To_Intl_Standard>${conforms}</Conforms_To_Intl_Standard></${name}>`;

const COUNTRY = `<Country><Name>Kazakhstan</Name><Region>Asia</Region>
<Advancement_Level>Minimal Advancement</Advancement_Level><Description>In 2022, much was said in these words.</Description>
<Goods><Good><Good_Name>Cotton</Good_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>Yes</Forced_Labor></Good>
  <Good><Good_Name>Tobacco</Good_Name><Child_Labor>No</Child_Labor></Good></Goods>
<Country_Statistics><Children_Work_Statistics><Age_Range>5-14</Age_Range>
  <Total_Percentage_of_Working_Children>0.032</Total_Percentage_of_Working_Children><Total_Working_Population>79,690</Total_Working_Population>
  <Industry>Unavailable</Industry></Children_Work_Statistics></Country_Statistics>
<Conventions><C_138_Ratified>Yes</C_138_Ratified><C_182_Ratified>Yes</C_182_Ratified></Conventions>
<Legal_Standards>${STANDARD('Minimum_Work', '18', 'No')}${STANDARD('Prohibition_CSEC', 'N/A', 'N/A')}</Legal_Standards>
<Enforcements><Labor_Inspectors>261</Labor_Inspectors><Criminal_Convictions>some</Criminal_Convictions></Enforcements>
<Suggested_Actions><Legal_Framework><Action><Name>Do this and that.</Name></Action></Legal_Framework></Suggested_Actions></Country>`;

const OTHERS = '<Country><Name>Somaliland</Name></Country><Country><Name>Aruba</Name></Country>';

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

const take = () =>
  seeds.take('us-child-labour', { 'countries_2022.xml': `<Countries>${COUNTRY}${OTHERS}</Countries>` });

test('figures, findings and suggested actions, without the report’s words', () => {
  expect(take().understood).toBe('8 findings, figures and suggested actions on 1 States.');
  const { nodes } = linkSeedFolder(readSeedFolder(seeds.folder));
  const figures = nodes
    .filter(({ kind }) => kind === 'Statistic')
    .map(({ properties: { name, value, available, unit } }) => [name, value ?? available, unit]);
  expect(figures).toEqual(
    expect.arrayContaining([
      ['Share of children who work, Kazakhstan, 2022', 3.2, 'per cent'],
      ['Children who work, Kazakhstan, 2022', 79690, 'children'],
      ['Share of working children in industry, Kazakhstan, 2022', false, 'per cent'],
      ['Labour inspectors, Kazakhstan, 2022', 261, 'inspectors'],
    ]),
  );
  const findings = nodes.filter(({ kind }) => kind === 'Finding').map(({ properties }) => properties['name']);
  expect(findings).toEqual(
    expect.arrayContaining([
      'Cotton of Kazakhstan is made with child labour, forced labour',
      'Minimum age for work (18) in Kazakhstan does not meet the international standard',
    ]),
  );
  expect(nodes.filter(({ kind }) => kind === 'Recommendation')).toHaveLength(1);
  expect(JSON.stringify(seeds.everything())).not.toMatch(/in these words|Do this and that/);
  expect(take().written).toEqual([]);
});

test('ratifications are held against the seeds; what can’t be read is told with its line', () => {
  const { ignored, doubtful } = take();
  expect(doubtful.map(({ written, reason }) => [written, reason])).toEqual([
    ['Kazakhstan: some', 'it is no number; the figure is left out'],
    ['Kazakhstan, ilo/c138', 'the file says that it is ratified, and the seeds hold no consent'],
    ['Somaliland', 'no State is called so; the country is left out'],
  ]);
  const reasons = ignored.map(({ written, reason }) => `${written}: ${reason}`);
  expect(reasons).toEqual(
    expect.arrayContaining([
      'Kazakhstan, ilo/c182: the seeds say the same of the ratification, with its day',
      'Kazakhstan: Tobacco: no labour is told of the good',
      'Aruba: ABW is no State that the seeds hold',
    ]),
  );
});

test.each([
  ['<html/>', /its root is <html>/],
  ['<Countries><Country><Name>Kazakhstan</Name></Country></Countries>', /doesn’t say of which year it speaks/],
])('%s is refused', (content, message) => {
  expect(() => seeds.take('us-child-labour', { 'a.xml': content })).toThrow(message);
});
