import { describeWithDatabase, type GivesDatabase } from './describe-with-database';

/** Tests on a Neo4j whose database is empty when it is given, and this test file's alone until its tests are over. */
export function describeWithNeo4j(body: (emptyDatabase: GivesDatabase) => void): void {
  describeWithDatabase('NOTHING', body);
}
