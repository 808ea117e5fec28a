import { join } from 'node:path';
import { validateSync } from 'class-validator';
import { buildApiSchema } from '../../src/api/build-schema';
import { hydrate } from '../../src/api/hydrate';
import { SeedProblems } from '../../src/seeding/seed-problems';
import { linkSeeds } from '../../src/seeding/link-seeds';
import { parseSeedFiles, readSeedFolder } from '../../src/seeding/read-seed-folder';

/** What class-validator says of an object made of the class; it knows the same rules as the seeds’ reader. */
function problemsOf(node: object): string[] {
  return validateSync(node).flatMap(({ property, constraints }) =>
    Object.values(constraints ?? {}).map((problem) => `${property}: ${problem}`),
  );
}

beforeAll(() => buildApiSchema());

test('every node of the seeds passes the validation that its declaration asks for', () => {
  const problems = new SeedProblems();
  const { nodes } = linkSeeds(
    parseSeedFiles(readSeedFolder(join(__dirname, '..', '..', 'seeds')).graph, problems),
    problems,
  );
  expect(nodes.length).toBeGreaterThan(1000);
  expect(
    nodes.flatMap((node) => problemsOf(hydrate(node, '2012-10-01')).map((problem) => `${node.id} ${problem}`)),
  ).toEqual([]);
});

test.each([
  ['Group', { name: '' }, 'name: must be a text that is not empty'],
  ['Group', {}, 'name: is missing'],
  [
    'Obligation',
    { name: 'A duty', basis: 'SOURCE', modality: 'DUTIES', stateBears: false },
    'modality: must be one of DUTY',
  ],
  [
    'Treaty',
    { name: 'A treaty', basis: 'SOURCE', stage: 'ADOPTED', identified: true, adoptedOn: '2011-02-30' },
    'adoptedOn: names a day that does not exist',
  ],
])('a %s with %j is told: %s', (kind, properties, problem) => {
  const window = { earliestStart: '', latestStart: '', earliestEnd: '', latestEnd: '' };
  const node = hydrate({ id: 'some/id', kind, properties, window }, '2012-10-01');
  expect(problemsOf(node).join('; ')).toContain(problem);
});
