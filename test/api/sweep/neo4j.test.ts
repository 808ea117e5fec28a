import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithSeedsOnNeo4j } from '../../neo4j/describe-with-seeds-on-neo4j';
import { describeEveryField } from './every-field';

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  describe('every field', () => describeEveryField(async () => openNeo4jStore(await databaseForSeeds())));
});
