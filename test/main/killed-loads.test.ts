import 'reflect-metadata';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { buildProgram } from './build-program';
import { killLoads } from './killed-loads';

jest.setTimeout(600_000);
beforeAll(buildProgram, 60_000);

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

/** `npm run bench -- killed-loads` has thirty rounds with a larger graph. */
const TOPICS = 2000;

test('a load that is killed leaves the old graph or the new one, whole, beside a server that answers all the while', async () => {
  const report = await killLoads({ folder, environment: { NEO4J_URI: '' }, rounds: 5, topics: TOPICS });
  expect(report.failures).toEqual({});
  expect(report.answers).toBeGreaterThan(10);
});

describeWithNeo4j((emptyDatabase) =>
  test('a load that is killed leaves the old graph or the new one, whole', async () => {
    const { uri, credentials } = await emptyDatabase();
    const { password } = credentials as { readonly password: string };
    // Each next load waits until the killed one's lock is given up.
    const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    const { answers } = await killLoads({ folder, environment, rounds: 2, topics: TOPICS });
    expect(answers).toBeGreaterThan(10);
  }),
);
