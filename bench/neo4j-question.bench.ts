import type { Driver } from 'neo4j-driver';
import { MAIN_QUESTION_VARIABLES } from '../src/api/graphiql/main-question';
import { GroupHierarchy } from '../src/questions/coverage/group-hierarchy';
import { obligationsCovering } from '../src/questions/coverage/obligations-covering';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { driverFor } from '../test/neo4j/driver-for';
import { compareGaps } from './compare-gaps';
import { withNeo4j } from './neo4j-server';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, ratioOf, report, tellMachine } from './timing';
import { GROUP_HIERARCHY } from '../src/questions/coverage/group-hierarchy-edges';
import { OBLIGATIONS_COVERING } from '../src/questions/coverage/covering-candidates';

const TARGET = 1.2;
const { group, state, asOf } = MAIN_QUESTION_VARIABLES;
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
 * Written for this benchmark alone: the same candidates, the acts of the State about their instruments, its
 * declarations about their provisions, as a programmer would fetch them who knows that the driver is slow at handing
 * over values: provisions and instruments once, lists instead of maps, the hierarchy of groups beforehand, the rest at
 * the same time.
 */
const HIERARCHY = 'MATCH (narrower:Group)-[:BROADER]->(broader) RETURN collect([narrower.id, broader.id]) AS pairs';
const node = (name: string) =>
  `[${['id', 'kind', 'properties', 'earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'].map((property) => `${name}.${property}`).join(', ')}]`;
const CANDIDATES = `
CALL () {
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:PROTECTS]-(obligation:Obligation)
  RETURN obligation, null AS excluded
  UNION
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:EXCLUDES]-(obligation:Obligation)
  RETURN obligation, group AS excluded
  UNION
  UNWIND $groups AS group
  MATCH (:Entity {id: group})<-[:EXCLUDES]-()<-[:PART_OF*0..]-()-[:IMPOSES]->(obligation)
  RETURN obligation, group AS excluded
}
WITH obligation, collect(excluded) AS excludes
MATCH (obligation)<-[:IMPOSES]-(provision)
MATCH (provision) ((:Provision)-[:PART_OF]->()) + (instrument:Instrument)
WHERE CASE
  WHEN EXISTS { (instrument)-[:LAW_OF]->() } THEN EXISTS { (instrument)-[:LAW_OF]->({id: $state}) } AND obligation.earliestStart <= $asOf AND obligation.latestEnd > $asOf
  WHEN instrument:Agreement THEN EXISTS { (instrument)<-[:PARTICIPATION]-({id: $state}) }
  ELSE (instrument:Treaty OR instrument:IloConvention OR instrument:SoftLaw) AND NOT coalesce(instrument.privateUndertaking, false)
END
WITH collect([${node('obligation')}, provision.id, instrument.id, COLLECT { MATCH (obligation)-[:PROTECTS]->(group) RETURN group.id }, excludes]) AS rows,
  collect(DISTINCT provision) AS provisions, collect(DISTINCT instrument) AS instruments
RETURN rows, [provision IN provisions | ${node('provision')}] AS provisions, [instrument IN instruments | ${node('instrument')}] AS instruments`;
const ACTS = `
MATCH (:Entity {id: $state})-[act:PARTICIPATION]->(instrument)
RETURN collect([instrument.id, act.id, act.properties, act.citationRecords, act.earliestStart, act.latestStart, act.earliestEnd, act.latestEnd,
  COLLECT { MATCH (instrument)-[dependence:PROTOCOL_TO]->(parent) WHERE NOT coalesce(dependence.independent, false) RETURN parent.id }]) AS acts`;
const DECLARATIONS = `
MATCH (:Entity {id: $state})<-[:MADE_BY]-(declaration)-[qualifies:QUALIFIES]->(whole)
RETURN collect([whole.id, qualifies.effect, ${node('declaration')}]) AS declarations`;

class BareDriver {
  constructor(
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  async candidates(): Promise<{ rows: readonly unknown[] }> {
    const pairs = (await this.run(HIERARCHY))['pairs'] as [string, string][];
    const hierarchy = new GroupHierarchy(pairs.map(([narrower, broader]) => ({ narrower, broader })));
    const [candidates, acts, declarations] = await Promise.all([
      this.run(CANDIDATES, { groups: [...hierarchy.overlapping([group])], state, asOf }),
      this.run(ACTS, { state }),
      this.run(DECLARATIONS, { state }),
    ]);
    return { ...candidates, ...acts, ...declarations, rows: candidates['rows'] as unknown[] };
  }

  private async run(text: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: 'READ' });
    const { records } = await session.run(text, parameters);
    void session.close();
    return records[0]?.toObject() ?? {};
  }
}

async function compare(settings: Neo4jSettings): Promise<void> {
  const store = openNeo4jStore(settings);
  await store.load(linked(parsedSeeds()), 'digest');
  const driver = driverFor(settings);
  const bare = new BareDriver(driver, settings.database);
  const hierarchy = new GroupHierarchy(await store.candidates(GROUP_HIERARCHY, {}));
  const parameters = {
    ...{
      groups: [...hierarchy.overlapping([group])],
      states: [state],
      national: true,
      during: { first: asOf, last: asOf },
    },
    ...{ topics: null, modalities: null },
  };
  const candidates = await store.candidates(OBLIGATIONS_COVERING, parameters);
  const { rows } = await bare.candidates();
  if (candidates.length !== rows.length)
    throw new Error(`${candidates.length} candidates, but ${rows.length} by the bare driver`);
  const answer = await obligationsCovering(store, QUESTION);
  console.log(`  ${candidates.length} candidates, ${answer.length} rows of the answer`);
  const [own, other] = ['the function obligationsCovering', 'the same candidates through the bare driver'];
  const times = await interleaved(SMOKE ? 5 : 200, {
    [own]: () => obligationsCovering(store, QUESTION),
    [other]: () => bare.candidates(),
    'apart: the store’s obligationsCovering candidates': () => store.candidates(OBLIGATIONS_COVERING, parameters),
  });
  report(Object.values(times));
  await compareGaps(store, QUESTION);
  ratioOf(times, own, other, { atMost: TARGET });
  await driver.close();
  await store.close();
}

tellMachine();
void withNeo4j(compare);
