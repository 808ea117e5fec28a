import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import type { Connection } from './connection';
import { REACHING_EDGES } from './concern-keys';
import { SEARCHED_PROPERTIES } from './full-text';

/** A constraint or index by its name, and the statement that makes it. */
interface SchemaRule {
  readonly name: string;
  readonly statement: string;
}

/**
 * Labels of nodes whose ids are unique: all of them together, and each kind by itself, so that `(:Treaty {id: ...})` is
 * found at once.
 */
const LABELS = new Set(['Entity', ...NODE_KINDS.flatMap(({ label, interfaces }) => [label, ...interfaces])]);

const LOCK = uniqueNode('LexgraphLock', 'name');

const SCHEMA: readonly SchemaRule[] = [
  uniqueNode('LexgraphVersion', 'name'),
  ...[...LABELS].map((label) => uniqueNode(label, 'id')),
  ...EDGE_KINDS.map(({ label }) => uniqueEdge(label)),
  // By what closures say (derived-of-graph.ts).
  ...['Provision', 'Obligation'].map((label) => index(`(node:${label})`, label, 'node.derivedInstrument')),
  index('(node:Instrument)', 'Instrument', 'node.derivedConcern'),
  index('(node:Finding)', 'Finding', 'node.derivedState'),
  ...['derivedHome', 'derivedTold'].map((property) => index('(node:Entity)', 'Entity', `node.${property}`)),
  index('()-[edge:CONTRADICTS]-()', 'CONTRADICTS', 'edge.derivedState'),
  index('()-[edge:RESPONSIBLE_FOR]-()', 'RESPONSIBLE_FOR', 'edge.derivedTold'),
  ...REACHING_EDGES.map((label) => index(`()-[edge:${label}]-()`, label, 'edge.derivedReach')),
  {
    name: 'entity_search',
    statement: `CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (node:Entity)
ON EACH [${SEARCHED_PROPERTIES.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  },
];

/** Makes the constraints and indexes that the database lacks. */
export async function prepareSchema(connection: Connection): Promise<void> {
  const rows = await connection.read('SHOW INDEXES YIELD name RETURN name');
  const present = new Set(rows.map((row) => row['name'] as string));
  for (const { name, statement } of SCHEMA) {
    if (!present.has(name)) await connection.write(statement);
  }
}

/** Makes the constraint that lets one process alone hold the lock. Several may do so at the same time. */
export async function prepareLock(connection: Connection): Promise<void> {
  await connection.write(LOCK.statement);
}

/** The index that backs a constraint has the constraint's name. */
function uniqueNode(label: string, property: string): SchemaRule {
  const name = `${label.toLowerCase()}_${property}`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`;
  return { name, statement };
}

function index(pattern: string, label: string, property: string): SchemaRule {
  const name = `${label}_${property.replace(/^\w+\./, '')}`.toLowerCase();
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${property})` };
}

function uniqueEdge(label: string): SchemaRule {
  const name = `edge_${label.toLowerCase()}_id`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[edge:${label}]-() REQUIRE edge.id IS UNIQUE`;
  return { name, statement };
}
