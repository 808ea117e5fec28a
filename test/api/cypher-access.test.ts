import { ConsoleAccess, type ConsoleRights } from '../../src/api/console/console-access';
import { readConfiguration } from '../../src/cli/configuration/configuration';
import { useApi } from './api';
import { lawGraph } from './law';

const TOKENS = ['a-token-of-one-researcher', 'a-token-of-another-one'];
const CLOSED: ConsoleRights = { researcherTokens: TOKENS, isOpenToAll: false };
const ANSWER = { columns: ['one'], rows: [[1]], truncated: false, milliseconds: 1 };

const console = { run: () => Promise.resolve(ANSWER), close: () => Promise.resolve() };

describe('who may run Cypher', () => {
  test.each([
    ['a researcher', CLOSED, `Bearer ${TOKENS[0]}`, null],
    ['another researcher', CLOSED, `bearer  ${TOKENS[1]}`, null],
    ['anybody, where that is allowed', { ...CLOSED, isOpenToAll: true }, undefined, null],
    ['nobody without a token', CLOSED, undefined, 'UNAUTHENTICATED'],
    ['nobody with another scheme', CLOSED, `Basic ${TOKENS[0]}`, 'UNAUTHENTICATED'],
    ['nobody with an empty token', CLOSED, 'Bearer ', 'UNAUTHENTICATED'],
    ['nobody with the beginning of a token', CLOSED, 'Bearer a-token', 'FORBIDDEN'],
    ['nobody with all tokens at once', CLOSED, `Bearer ${TOKENS.join(',')}`, 'FORBIDDEN'],
    ['nobody, where there are no tokens', { ...CLOSED, researcherTokens: [] }, 'Bearer x', 'FORBIDDEN'],
  ])('%s', async (_who, rights, header, code) => {
    const answer = new ConsoleAccess(console, rights).for(header)('RETURN 1', {});
    if (code === null) await expect(answer).resolves.toBe(ANSWER);
    else await expect(answer).rejects.toMatchObject({ code });
  });
});

describe('settings of the console', () => {
  test.each([
    [{ RESEARCHER_TOKENS: ` ${TOKENS.join(' , ')},` }, CLOSED],
    [{ CYPHER_ANONYMOUS: 'true' }, { researcherTokens: [], isOpenToAll: true }],
    [{}, { researcherTokens: [], isOpenToAll: false }],
  ])('%j', (environment, rights) => {
    expect(readConfiguration(environment).consoleRights).toEqual(rights);
  });

  test.each([
    [{ RESEARCHER_TOKENS: 'short' }, /at least 16 characters/],
    [{ CYPHER_ANONYMOUS: 'yes' }, /must be true or false/],
    [
      { NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'secret', NEO4J_CONSOLE_USERNAME: 'reader' },
      /must be set together/,
    ],
  ])('%j is refused', (environment, message) => {
    expect(() => readConfiguration(environment)).toThrow(message);
  });
});

describe('Cypher on the embedded store', () => {
  const api = useApi({ graph: lawGraph() });

  test('is refused with the command that gives a Neo4j', async () => {
    const { errors } = await api().ask('{ cypher(statement: "RETURN 1") { rows } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('npm run neo4j') as string,
      extensions: { code: 'CONSOLE_UNAVAILABLE' },
    });
  });
});
