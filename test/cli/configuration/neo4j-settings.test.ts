import { LexgraphError } from '../../../src/model/errors/lexgraph-error';
import { readNeo4jSettings } from '../../../src/cli/configuration/neo4j-settings';

const PASSWORD = 'a secret';

describe('the environment names a Neo4j', () => {
  test.each([undefined, ''])('or none: %j', (NEO4J_URI) => {
    expect(readNeo4jSettings({ NEO4J_URI, NEO4J_PASSWORD: PASSWORD })).toBeNull();
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('by an address with %s', (scheme) => {
    const uri = `${scheme}://db.example:7687`;
    expect(readNeo4jSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: PASSWORD })).toEqual({
      uri,
      database: 'neo4j',
      credentials: { username: 'neo4j', password: PASSWORD },
    });
  });

  test('with a routing policy, another user and another database', () => {
    const uri = 'neo4j://db.example:7687/?policy=near';
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: 'api', NEO4J_PASSWORD: PASSWORD, NEO4J_DATABASE: 'law' };
    const credentials = { username: 'api', password: PASSWORD };
    expect(readNeo4jSettings(environment)).toEqual({ uri, database: 'law', credentials });
  });

  test('with a token', () => {
    const settings = readNeo4jSettings({ NEO4J_URI: 'neo4j://db.example', NEO4J_AUTH_TOKEN: 'token' });
    expect(settings?.credentials).toEqual({ token: 'token' });
  });
});

describe('what can’t be right is named, and no secret is:', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'another scheme',
      { NEO4J_URI: 'http://db.example:7474' },
      /^NEO4J_URI must be an address such as neo4j:\/\/localhost:7687/,
    ],
    ['no scheme', { NEO4J_URI: 'db.example:7687' }, /^NEO4J_URI must be an address/],
    ['no host', { NEO4J_URI: 'neo4j://' }, /^NEO4J_URI must be an address/],
    ['a wrong port', { NEO4J_URI: 'neo4j://db.example:99999' }, /^NEO4J_URI must be an address/],
    [
      'a password in the address',
      { NEO4J_URI: `neo4j://neo4j:${encodeURIComponent(PASSWORD)}@db.example` },
      /must not hold a name or password/,
    ],
    ['a database in the address', { NEO4J_URI: 'neo4j://db.example/law' }, /Set NEO4J_DATABASE/],
    [
      'no password',
      { NEO4J_URI: 'neo4j://db.example', NEO4J_PASSWORD: '' },
      /neither NEO4J_PASSWORD .* nor NEO4J_AUTH_TOKEN is/,
    ],
    [
      'a password and a token',
      { NEO4J_URI: 'neo4j://db.example', NEO4J_AUTH_TOKEN: 'secret token' },
      /are both set: set one of them/,
    ],
  ])('%s', (_what, environment, message) => {
    const read = () => readNeo4jSettings({ NEO4J_PASSWORD: PASSWORD, ...environment });
    expect(read).toThrow(LexgraphError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret/);
  });
});
