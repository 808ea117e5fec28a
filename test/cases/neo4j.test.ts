import 'reflect-metadata';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithSeedsOnNeo4j } from '../neo4j/describe-with-seeds-on-neo4j';
import { runCases } from './run-cases';

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  runCases('Neo4j', async () => openNeo4jStore(await databaseForSeeds()));
});
