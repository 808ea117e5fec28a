import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = readFileSync(join(__dirname, '../../docs/lawyers-walk.md'), 'utf8');

interface Row {
  readonly id?: string;
  readonly holds?: string;
  readonly standing?: string;
  readonly presumed?: boolean;
  readonly obligation?: { readonly id: string };
  readonly contradictedBy?: readonly { readonly provision: { readonly id: string }; readonly inForce: string }[];
}

/** The rows of the answers in the section; `npm run check` holds the answers to the data. */
function rowsOf(section: string): Row[] {
  const text = PAGE.split('\n## ').find((each) => each.startsWith(section)) ?? '';
  const answers = [...text.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']) => JSON.parse(json) as Answer);
  return answers.flatMap(({ nodes, obligationsCovering }) => [
    ...(nodes ?? []),
    ...(obligationsCovering?.edges ?? []).map(({ node }) => node),
  ]);
}

interface Answer {
  readonly nodes?: readonly Row[];
  readonly obligationsCovering?: { readonly edges: readonly { readonly node: Row }[] };
}

const found = (section: string, id: string) => rowsOf(section).find((row) => (row.obligation?.id ?? row.id) === id);

// Read in the editions that the page cites; the days and paragraphs are those of its table.
describe.each([
  ['What holds for each', 'kaz/education-law-2007/art-26-2#all-children-of-the-area', 'YES'],
  ['What holds for each', 'kaz/constitution-2026/art-33#compulsory-basic-education', 'YES'],
  ['1.', 'kaz/education-law-2007/art-8-2-1#free-education-of-citizens', 'BINDING'],
  ['2.', 'kaz/education-law-2007/art-8-2-2#equal-schooling~2011-08', 'BINDING'],
  ['2.', 'kaz/foreigners-law-1995/art-10#schooling-of-residents', 'BINDING'],
  ['3.', 'kaz/order-398/admission-to-education#admission', 'UNKNOWN'],
  ['3.', 'kaz/migration-law-2011/art-15-1#schooling-of-migrants-children', 'YES'],
  ['4.', 'kaz/order-468/ban-on-seasonal-migrants-children#no-schooling-for-seasonal-migrants-children', 'UNKNOWN'],
  ['4.', 'kaz/school-admission-rules/proof-of-status#proof-of-registration', 'UNKNOWN'],
  ['4.', 'un/crc/art-28-1#access-to-education', 'BINDING'],
  ['4.', 'kaz/human-rights-commissioner-law-2022/art-13#complaints-of-everyone', 'YES'],
  ['5.', 'kaz/order-398/admission-to-education#admission', 'UNKNOWN'],
  ['5.', 'un/refugee-1951/art-22#schooling', 'BINDING'],
  ['5.', 'kaz/education-law-2007/art-31-3#no-expulsion-under-sixteen', 'YES'],
])('the lawyer’s walk, section %s', (section, id, value) => {
  test(`${id}: ${value}`, () => {
    const row = found(section, id);
    expect(row?.standing ?? row?.holds).toBe(value);
  });
});

test('no paragraph that shuts a child out is known to stand', () => {
  const against = ['1.', '2.', '3.', '4.', '5.'].flatMap(rowsOf).flatMap(({ contradictedBy }) => contradictedBy ?? []);
  expect(against.length).toBeGreaterThan(0);
  expect(against.filter(({ inForce }) => inForce !== 'UNKNOWN')).toEqual([]);
});

test('all that holds is presumed: the newest edition read is older than the day asked about', () => {
  const told = ['1.', '2.', '3.'].flatMap(rowsOf).filter(({ presumed }) => presumed !== undefined);
  expect(told.length).toBeGreaterThan(5);
  expect(told.every(({ presumed }) => presumed)).toBe(true);
});
