import 'reflect-metadata';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { runCases } from './run-cases';

describeWithNeo4j((_emptyDatabase, databaseForSeeds) => {
  runCases('Neo4j', async () => openNeo4jStore(await databaseForSeeds()));
});
