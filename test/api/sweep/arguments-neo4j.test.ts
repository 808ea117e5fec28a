import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../../neo4j/describe-with-neo4j';
import { describeEveryArgument } from './every-argument';

describeWithNeo4j((emptyDatabase) => {
  describe('every argument', () => describeEveryArgument(async () => openNeo4jStore(await emptyDatabase())));
});
