import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../src/store/neo4j/neo4j-settings';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store';
import { driverFor } from '../test/neo4j/driver-for';
import { DASHBOARD, idsIn, unseen, unseenDashboard } from './asked-query';
import { withNeo4j } from './neo4j-server';
import { rowsBelow, stateWith, treatyGraph } from './synthetic-graph';
import { SMOKE, interleaved, ratioOf, report, tellMachine, throughputs } from './timing';

/** Instruments in the answer, and what is asked of our answers per second against those of @neo4j/graphql. */
const ANSWERS = [
  { treaties: 5, atLeast: 2 },
  { treaties: 13, atLeast: null },
];
/** What is asked of our times against its. */
const AT_MOST = 0.7;

/**
 * The same graph as @neo4j/graphql is told of it. Every kind is a plain type, though ours answers by interfaces: that
 * is the quicker way there.
 */
const TYPES = `
type State @node { id: ID! name: String! participatesIn: [Treaty!]! @relationship(type: "PARTICIPATION", direction: OUT) }
type Treaty @node { id: ID! name: String! parts: [Provision!]! @relationship(type: "PART_OF", direction: IN) }
type Provision @node { id: ID! name: String! imposes: [Obligation!]! @relationship(type: "IMPOSES", direction: OUT) }
type Obligation @node { id: ID! name: String! }`;

/** Nothing but lists, in no order. */
const LISTS = parse(`query ($state: ID!) { states(where: { id: { eq: $state } }) { id name
  participatesIn { id name parts { id name imposes { id name } } } } }`);

/** What ours does: pages in order. */
const CONNECTIONS_TEXT = `query ($state: ID!) { states(where: { id: { eq: $state } }) { id name
  participatesInConnection(first: 50, sort: [{ node: { id: ASC } }]) { edges { node { id name
    partsConnection(first: 50, sort: [{ node: { id: ASC } }]) { edges { node { id name
      imposesConnection(first: 50, sort: [{ node: { id: ASC } }]) { edges { node { id name } } } } } } } } } } }`;
const CONNECTIONS = parse(CONNECTIONS_TEXT);

const [OURS, OURS_UNSEEN] = ['ours', 'ours, a query never asked before'];
const [PEER_LISTS, PEER_CONNECTIONS] = ['@neo4j/graphql, plain lists', '@neo4j/graphql, connections in order'];
const PEER_UNSEEN = '@neo4j/graphql, connections never asked before';
/** Ours, and what of the peer’s it is compared with. */
const PAIRS: readonly (readonly [string, string])[] = [
  [OURS, PEER_LISTS],
  [OURS, PEER_CONNECTIONS],
  [OURS_UNSEEN, PEER_CONNECTIONS],
  [OURS_UNSEEN, PEER_UNSEEN],
];

class Peer {
  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  static async start(driver: Driver, database: string): Promise<Peer> {
    return new Peer(await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema(), driver, database);
  }

  /** The answer to connections in order that were never asked for before: other names, another page. */
  askUnseen(state: string): Promise<string> {
    const document = parse(unseen(CONNECTIONS_TEXT));
    const [mistake] = validate(this.schema, document);
    if (mistake) throw mistake;
    return this.ask(document, state);
  }

  /** The answer as JSON. */
  async ask(document: DocumentNode, state: string): Promise<string> {
    const contextValue = { executionContext: this.driver, sessionConfig: { database: this.database } };
    const answer = await execute({ schema: this.schema, document, variableValues: { state }, contextValue });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return JSON.stringify(answer);
  }
}

async function compareTimes(works: Readonly<Record<string, () => Promise<string>>>): Promise<void> {
  const times = await interleaved(SMOKE ? 5 : 300, works);
  report(Object.values(times));
  for (const [ours, peer] of PAIRS) ratioOf(times, ours, peer, { atMost: AT_MOST });
}

async function compare(settings: Neo4jSettings): Promise<void> {
  const treaties = ANSWERS.map((answer) => answer.treaties);
  const store = openNeo4jStore(settings);
  await store.load(treatyGraph(SMOKE ? 20 : 200, treaties), 'digest');
  const driver = driverFor(settings);
  const peer = await Peer.start(driver, settings.database);
  for (const { treaties: count, atLeast } of ANSWERS) {
    const state = stateWith(count);
    const works = {
      [OURS]: () => DASHBOARD.ask(store, { state }),
      [OURS_UNSEEN]: () => unseenDashboard().ask(store, { state }),
      [PEER_LISTS]: () => peer.ask(LISTS, state),
      [PEER_CONNECTIONS]: () => peer.ask(CONNECTIONS, state),
      [PEER_UNSEEN]: () => peer.askUnseen(state),
    };
    const found = await Promise.all(
      Object.values(works).map(async (work) =>
        idsIn(await work())
          .slice()
          .sort()
          .join(),
      ),
    );
    if (new Set(found).size > 1 || found[0]?.split(',').length !== 1 + rowsBelow(count))
      throw new Error(`different answers for ${state}`);
    console.log(`\n  ${count} instruments, ${1 + rowsBelow(count)} nodes in the answer`);
    await compareTimes(works);
    const perSecond = await throughputs(works, SMOKE ? { turns: 1, seconds: 0.2 } : { turns: 5, seconds: 2 });
    for (const [name, rate] of Object.entries(perSecond))
      console.log(`  ${name.padEnd(58)} ${rate.toFixed(0).padStart(9)} answers/s with 8 clients`);
    for (const other of [PEER_LISTS, PEER_CONNECTIONS]) {
      const ratio = (perSecond[OURS] ?? 0) / (perSecond[other] ?? 1);
      const target = atLeast === null ? '' : ` (target at least ${atLeast})`;
      console.log(`  answers/s, ours against ${other}: ${ratio.toFixed(2)}${target}`);
    }
    console.log('  once the server has answered these');
    await compareTimes(works);
  }
  await driver.close();
  await store.close();
}

tellMachine();
void withNeo4j(compare);
