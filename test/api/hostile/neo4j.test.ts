import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../../neo4j/describe-with-neo4j';
import { describeWithstanding } from './withstands';

describeWithNeo4j((emptyDatabase) => {
  describe('an API on Neo4j withstands', () => describeWithstanding(async () => openNeo4jStore(await emptyDatabase())));
});
