import { Kind, getIntrospectionQuery, graphql, parse, validate, type OperationDefinitionNode } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { introspectedValues } from '../../src/api/cost/introspected-values';
import { LIMITS } from '../../src/model/limits';
import { useApi } from './api';
import { lawGraph } from './law';

/** All that clients ask, GraphiQL and generators of code among them. */
const OF_CLIENTS = getIntrospectionQuery({
  descriptions: true,
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
});

const QUERIES = [
  ['of clients', OF_CLIENTS],
  [
    'with fields named twice',
    '{ __schema { queryType { name fields { name } } queryType { fields { name args { name } } } } }',
  ],
  [
    'with names of its own',
    '{ a: __type(name: "Treaty") { name ...of } b: __type(name: "Node") { ...of } } fragment of on __Type { kind possibleTypes { name } }',
  ],
  ['of what is not there', '{ __type(name: "Nobody") { name fields { name } } }'],
  [
    'left out in part',
    'query ($no: Boolean = false) { __schema { types @include(if: $no) { name } queryType { name } } }',
  ],
] as const;

describe('introspection', () => {
  const api = useApi({ graph: lawGraph({ articles: 1 }) });
  const schema = buildApiSchema();

  test('as clients ask it is answered', async () => {
    const { data, errors } = await api().ask(OF_CLIENTS);
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test.each(QUERIES)('%s is counted as it is answered', async (_name, source) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    const { data } = await graphql({ schema, source, variableValues: { no: false } });
    expect(introspectedValues(schema, { document, operation, variables: { no: false } }, LIMITS.values)).toBe(
      valuesIn(data),
    );
  });

  test('of more than an answer may hold is refused before it is answered', async () => {
    const types = 'types { fields { name description args { name type { name } } type { name ofType { name } } } }';
    const { errors } = await api().ask(
      `{ __schema { ${'abcdefghij'
        .split('')
        .map((name) => `${name}: ${types}`)
        .join(' ')} } }`,
    );
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TOO_MANY_VALUES']);
  });
});

/** Fields, and each further hundred characters of their texts. */
function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + valuesIn(each), 0);
  if (typeof value === 'string') return Math.floor(value.length / 100);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + 1 + valuesIn(each), 0);
}
