import { whyNoJava } from '../../scripts/neo4j/class-path.cjs';

/** Why the tests may or can start no Neo4j server of their own; null where they do. */
export function whyNoServer(): string | null {
  return process.env['LEXGRAPH_TEST_NEO4J'] === 'off' ? 'LEXGRAPH_TEST_NEO4J is off' : whyNoJava();
}
