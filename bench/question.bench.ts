import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import Database from 'libsql';
import pino from 'pino';
import { buildApiSchema } from '../src/api/build-schema';
import { MAIN_QUESTION, MAIN_QUESTION_VARIABLES } from '../src/api/graphiql/main-question';
import { RequestContext } from '../src/api/reading/request-context';
import { startApi } from '../src/api/server';
import { GroupHierarchy } from '../src/questions/coverage/group-hierarchy';
import { obligationsCovering } from '../src/questions/coverage/obligations-covering';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { compareGaps } from './compare-gaps';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';
import { OBLIGATIONS_COVERING } from '../src/questions/coverage/covering-candidates';

const TARGET = 0.6;
const { group, state, asOf } = MAIN_QUESTION_VARIABLES;
const DAY = { first: asOf, last: asOf };
const QUESTION = {
  group,
  alsoIn: [],
  state,
  asOf,
  topics: null,
  modalities: null,
  standings: null,
  coverages: null,
  orderBy: [],
};

/**
 * Written for this benchmark alone: the same candidates, their instruments and the State's acts about these, as a
 * programmer would fetch them.
 */
const CANDIDATES = `
WITH RECURSIVE
wanted (id) AS (SELECT value FROM json_each(:groups)),
shut_out (id, "group") AS (
  SELECT edge.start, edge.finish FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'EXCLUDES'
  UNION
  SELECT edge.start, shut_out."group" FROM shut_out CROSS JOIN edge ON edge.finish = shut_out.id AND edge.kind = 'PART_OF'
  UNION
  SELECT edge.finish, shut_out."group" FROM shut_out CROSS JOIN edge ON edge.start = shut_out.id AND edge.kind = 'IMPOSES'
),
reached (id) AS (
  SELECT edge.start FROM wanted CROSS JOIN edge ON edge.finish = wanted.id AND edge.kind = 'PROTECTS'
  UNION
  SELECT id FROM shut_out
),
imposed (obligation, provision, whole) AS (
  SELECT reached.id, edge.start, edge.start FROM reached CROSS JOIN edge ON edge.finish = reached.id AND edge.kind = 'IMPOSES'
  UNION
  SELECT imposed.obligation, imposed.provision, edge.finish FROM imposed
  CROSS JOIN node AS part ON part.id = imposed.whole AND part.kind = 'Provision'
  CROSS JOIN edge ON edge.start = part.id AND edge.kind = 'PART_OF'
)
SELECT obligation.*, provision.id AS p_id, provision.kind AS p_kind, provision.properties AS p_properties, provision.earliest_start AS p_1, provision.latest_start AS p_2, provision.earliest_end AS p_3, provision.latest_end AS p_4,
  instrument.id AS i_id, instrument.kind AS i_kind, instrument.properties AS i_properties, instrument.earliest_start AS i_1, instrument.latest_start AS i_2, instrument.earliest_end AS i_3, instrument.latest_end AS i_4,
  (SELECT json_group_array(finish) FROM edge WHERE start = obligation.id AND kind = 'PROTECTS') AS protects,
  (SELECT json_group_array(DISTINCT "group") FROM shut_out WHERE shut_out.id = obligation.id) AS excludes
FROM imposed
CROSS JOIN node AS instrument ON instrument.id = imposed.whole AND instrument.kind <> 'Provision'
CROSS JOIN node AS obligation ON obligation.id = imposed.obligation
CROSS JOIN node AS provision ON provision.id = imposed.provision
WHERE CASE
  WHEN EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF') THEN EXISTS (SELECT 1 FROM edge WHERE start = instrument.id AND kind = 'LAW_OF' AND finish = :state) AND obligation.earliest_start <= :last AND obligation.latest_end > :first
  WHEN instrument.kind = 'Agreement' THEN EXISTS (SELECT 1 FROM edge WHERE finish = instrument.id AND kind = 'PARTICIPATION' AND start = :state)
  ELSE instrument.kind IN ('Treaty', 'IloConvention', 'SoftLaw') AND coalesce(instrument.properties ->> 'privateUndertaking', 0) = 0
END`;

const HIERARCHY = `SELECT edge.start AS narrower, edge.finish AS broader FROM edge JOIN node ON node.id = edge.start AND node.kind = 'Group' WHERE edge.kind = 'BROADER'`;
const ACTS = `SELECT edge.* FROM edge WHERE edge.start = :state AND edge.kind = 'PARTICIPATION'`;

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const file = join(folder, 'graph.sqlite');
  const store = openSqliteStore(file);
  await store.load(linked(parsedSeeds()), 'digest');
  const database = new Database(file);
  database.exec('PRAGMA mmap_size = 268435456; PRAGMA cache_size = -65536');
  const hierarchy = new GroupHierarchy(database.prepare(HIERARCHY).all() as { narrower: string; broader: string }[]);
  const groups = JSON.stringify([...hierarchy.overlapping([group])]);
  const statements = {
    hierarchy: database.prepare(HIERARCHY),
    candidates: database.prepare(CANDIDATES),
    acts: database.prepare(ACTS),
  };
  const bare = () => ({
    hierarchy: statements.hierarchy.all(),
    candidates: statements.candidates.all({ groups, state, ...DAY }),
    acts: statements.acts.all({ state }),
  });
  const answers = await obligationsCovering(store, QUESTION);
  const candidates = await store.candidates(OBLIGATIONS_COVERING, {
    groups: JSON.parse(groups) as string[],
    states: [state],
    national: true,
    during: DAY,
    topics: null,
    modalities: null,
  });
  if (candidates.length !== bare().candidates.length)
    throw new Error(`${candidates.length} candidates, but ${bare().candidates.length} by bare SQL`);
  console.log(`  ${candidates.length} candidates, ${answers.length} rows of the answer`);

  const schema = buildApiSchema();
  const api = await startApi({ schema, store, logger: pino({ level: 'silent' }) }, '127.0.0.1', 0);
  const execute = (source: string) =>
    graphql({ schema, source, variableValues: MAIN_QUESTION_VARIABLES, contextValue: new RequestContext(store) });
  const short =
    'query Q($group: ID!, $state: ID!, $asOf: Date) { obligationsCovering(group: $group, state: $state, asOf: $asOf, first: 50) { totalCount edges { node { obligation { id } standing standingReason coverage } } } }';
  const post = async (query: string) => {
    const body = JSON.stringify({ query, variables: MAIN_QUESTION_VARIABLES });
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.text();
  };
  const times = await interleaved(SMOKE ? 3 : 200, {
    'bare SQL of the same candidates, and JSON.stringify': () => JSON.stringify(bare()),
    'of which the SQL': () => bare(),
    'the function obligationsCovering': () => obligationsCovering(store, QUESTION),
    'of which the store’s obligationsCovering candidates': () =>
      store.candidates(OBLIGATIONS_COVERING, {
        groups: JSON.parse(groups) as string[],
        states: [state],
        national: true,
        during: DAY,
        topics: null,
        modalities: null,
      }),
    'apart: GraphQL, few fields of 50 rows': () => execute(short),
    'apart: GraphQL, the whole main question, 50 rows': () => execute(MAIN_QUESTION),
    'apart: HTTP, few fields of 50 rows': () => post(short),
    'apart: HTTP, the whole main question, 50 rows': () => post(MAIN_QUESTION),
  });
  report(Object.values(times));
  const [bareTimes, own] = [
    times['bare SQL of the same candidates, and JSON.stringify'],
    times['the function obligationsCovering'],
  ];
  const ratio = (part: 'p10' | 'p50') => ((own?.[part] ?? 0) / (bareTimes?.[part] ?? 1)).toFixed(2);
  console.log(
    `  ratio of the p50: ${ratio('p50')} (target at most ${TARGET}); of the p10, which a busy machine disturbs less: ${ratio('p10')}`,
  );
  await compareGaps(store, QUESTION);
  // Half as many answers a second as the function alone gives.
  ratioOf(times, 'apart: HTTP, few fields of 50 rows', 'the function obligationsCovering', { atMost: 2 });
  await api.stop();
  database.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

void main();
