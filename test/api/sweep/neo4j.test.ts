import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../../neo4j/describe-with-neo4j';
import { describeEveryField } from './every-field';

describeWithNeo4j((_emptyDatabase, databaseForSeeds) => {
  describe('every field', () => describeEveryField(async () => openNeo4jStore(await databaseForSeeds())));
});
