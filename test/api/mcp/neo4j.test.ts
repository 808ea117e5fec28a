import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store';
import { describeWithSeedsOnNeo4j } from '../../neo4j/describe-with-seeds-on-neo4j';
import { describeAnswers } from './answers';
import type { Assistant } from './assistant';
import { CALLS } from './calls';

/** Longer than planning takes on a busy machine. */
const STATEMENT_LIMIT = 120_000;

describeWithSeedsOnNeo4j((databaseForSeeds) => {
  describe('an assistant', () =>
    describeAnswers(
      async () => openNeo4jStore(await databaseForSeeds(), { timeLimit: STATEMENT_LIMIT }),
      planStatements,
    ));
});

/**
 * A statement is planned when it runs for the first time, which may take longer than a request may while all processors
 * have other work.
 */
async function planStatements(assistant: Assistant): Promise<void> {
  for (const [name, given] of CALLS) await assistant.call(name, given);
}
