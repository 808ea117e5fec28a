import 'reflect-metadata';
import { graphql, isObjectType, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { RequestContext } from '../../src/api/reading/request-context';
import type { CypherConsole } from '../../src/store/cypher-console';
import type { GraphStore } from '../../src/store/graph-store';
import { openNeo4jConsole } from '../../src/store/neo4j/neo4j-console';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';

let schema: GraphQLSchema;
beforeAll(() => (schema = buildApiSchema()));

test('a row is never null, a value in it may be', () => {
  const type = schema.getType('CypherResult');
  if (!isObjectType(type)) throw new Error('CypherResult is no object type');
  expect(String(type.getFields()['rows']?.type)).toBe('[[JSON]!]!');
});

describeWithNeo4j((emptyDatabase) => {
  let cypher: CypherConsole;
  beforeAll(async () => (cypher = openNeo4jConsole(await emptyDatabase())));
  afterAll(() => cypher.close());

  test('the API hands on rows as the console gives them', async () => {
    const run: CypherConsole['run'] = (statement, parameters) => cypher.run(statement, parameters);
    const answer = await graphql({
      schema,
      source:
        'query ($s: String!, $p: JSON) { cypher(statement: $s, parameters: $p) { columns rows truncated milliseconds } }',
      variableValues: {
        s: 'UNWIND [1, null, $list] AS value RETURN value, "x" AS text',
        p: { list: [null, { a: 1 }] },
      },
      contextValue: new RequestContext({} as GraphStore, run),
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['cypher']).toEqual({
      columns: ['value', 'text'],
      rows: [
        [1, 'x'],
        [null, 'x'],
        [[null, { a: 1 }], 'x'],
      ],
      truncated: false,
      milliseconds: expect.any(Number) as number,
    });
  });
});
