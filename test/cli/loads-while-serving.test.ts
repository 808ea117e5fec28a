import { buildProgram } from '../main/build-program';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { loadsWhileServing } from './loads-while-serving';

jest.setTimeout(300_000);
beforeAll(buildProgram, 60_000);

describe('on the embedded store', () => loadsWhileServing(() => Promise.resolve({ NEO4J_URI: '' })));

describeWithNeo4j((emptyDatabase) =>
  loadsWhileServing(async () => {
    const { uri, database, credentials } = await emptyDatabase();
    if (!('password' in credentials)) throw new Error('The tests sign in with a password.');
    const { username, password } = credentials;
    return { NEO4J_URI: uri, NEO4J_DATABASE: database, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  }),
);
