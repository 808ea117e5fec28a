import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithNeo4j } from '../../neo4j/describe-with-neo4j';
import { describeAnswers } from './answers';

describeWithNeo4j((_emptyDatabase, databaseForSeeds) => {
  describe('an assistant', () => describeAnswers(async () => openNeo4jStore(await databaseForSeeds())));
});
