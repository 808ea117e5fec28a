import { join } from 'node:path';
import { nodeKind } from '../../src/model/graph-model';
import type { NodeRecord } from '../../src/model/records';
import { SeedProblems } from '../../src/seeding/seed-problems';
import { linkSeeds } from '../../src/seeding/link-seeds';
import { parseSeedFiles, readSeedFolder } from '../../src/seeding/read-seed-folder';

/** What the declaration of its kind says is wrong with a node. */
function problemsOf({ kind, properties }: Pick<NodeRecord, 'kind' | 'properties'>): string[] {
  return nodeKind(kind).properties.flatMap(({ name, kind: valueKind, required }) => {
    const value = properties[name];
    if (value === undefined || value === null) return required ? [`${name}: is missing`] : [];
    const problem = valueKind.check(value);
    return problem === null ? [] : [`${name}: ${problem}`];
  });
}

test('every node of the seeds passes the validation that its declaration asks for', () => {
  const problems = new SeedProblems();
  const { nodes } = linkSeeds(
    parseSeedFiles(readSeedFolder(join(__dirname, '..', '..', 'seeds')).graph, problems),
    problems,
  );
  expect(nodes.length).toBeGreaterThan(1000);
  expect(nodes.flatMap((node) => problemsOf(node).map((problem) => `${node.id} ${problem}`))).toEqual([]);
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
  expect(problemsOf({ kind, properties }).join('; ')).toContain(problem);
});
