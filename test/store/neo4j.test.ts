import 'reflect-metadata';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { describeGraphStore } from './contract';

jest.setTimeout(60_000);

describeWithNeo4j((emptyDatabase) => {
  describeGraphStore('Neo4j store', async () => {
    const settings = await emptyDatabase();
    const store = openNeo4jStore(settings);
    return { store, reopen: () => Promise.resolve(openNeo4jStore(settings)), dispose: () => store.close() };
  });
});
