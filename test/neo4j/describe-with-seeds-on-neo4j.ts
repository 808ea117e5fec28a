import { describeWithDatabase, type GivesDatabase } from './describe-with-database';

/**
 * Tests on a Neo4j for the project's own seeds, which may be there already, which nothing but `loadSeeds` may change,
 * and which other test files read at the same time: a load of them takes long, and a server plans each statement once.
 */
export function describeWithSeedsOnNeo4j(body: (databaseForSeeds: GivesDatabase) => void): void {
  describeWithDatabase('SEEDS', body);
}
