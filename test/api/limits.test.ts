import { useApi } from './api';
import { lawGraph } from './law';

/** Articles of the charter, each with its charter, and so on, that many times. */
function nested(levels: number): string {
  const inner = levels === 0 ? 'number' : `partOf { edges { node { ... on Treaty { ${nested(levels - 1)} } } } }`;
  return `parts(first: 500) { edges { node { id ... on Provision { ${inner} } } } }`;
}

describe('an answer', () => {
  const api = useApi({ graph: lawGraph({ articles: 200 }) });

  test('may hold what a dashboard needs', async () => {
    const { errors } = await api().ask(`{ node(id: "un/charter") { ... on Treaty { ${nested(0)} } } }`);
    expect(errors).toBeUndefined();
  });

  test('that would grow with every level is refused with one error, and the next question is answered', async () => {
    const { data, errors } = await api().ask(`{ node(id: "un/charter") { ... on Treaty { ${nested(1)} } } }`);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TOO_MANY_ROWS' }]);
    expect(errors?.[0]?.message).toContain('Ask for fewer with "first", for fewer levels');
    expect(await api().ask('{ node(id: "un/charter") { id } }')).toEqual({ data: { node: { id: 'un/charter' } } });
  });

  test('to a query of too many words is refused', async () => {
    const { errors } = await api().ask(`{ ${'a: node(id: "KAZ") { id } '.repeat(5000)} }`);
    expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_LARGE');
  });
});
