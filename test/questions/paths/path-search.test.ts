import { PathSearch } from '../../../src/questions/paths/path-search';
import type { EdgeEnds } from '../../../src/questions/paths/neighbour-candidates';

/** `a-X-b a-Y-c`: edges of kind X and Y. */
function edges(text: string): EdgeEnds[] {
  return text.split(' ').map((each) => {
    const [from, kind, to] = each.split('-') as [string, string, string];
    return { id: `${from}>${kind}>${to}`, kind: kind.replace(/\d/, ''), from, to };
  });
}

function ways(text: string, length: number, most = 100): string[] {
  const search = new PathSearch('a', 'z');
  search.add(edges(text));
  return search.ways(length, most).map((way) => way.map(({ edge, to }) => `${edge.kind} ${to}`).join(', '));
}

test.each<[string, number, string[]]>([
  ['a-X-z', 1, ['X z']],
  ['z-X-a', 1, ['X z']],
  ['a-X-z', 2, []],
  ['a-X-b b-X-z', 1, []],
  ['a-X-b b-X-z', 2, ['X b, X z']],
  ['b-X-a z-X-b', 2, ['X b, X z']],
  ['a-X-b b-X-c c-X-z', 3, ['X b, X c, X z']],
  // By kind, then by id, step by step.
  ['a-Y-z a-X2-z a-X1-z', 1, ['X z', 'X z', 'Y z']],
  ['a-Y-b a-X-c b-X-z c-Y-z c-X-z', 2, ['X c, X z', 'X c, Y z', 'Y b, X z']],
  // No node comes twice: not by way of either end, nor back and forth.
  ['a-X-z a-X-b b-X-z', 3, []],
  ['a-X-b b-Y-c c-X-z b-X-z', 3, ['X b, Y c, X z']],
  ['a-X-b b-X-c c-X-d b-X-z', 4, []],
  ['a-X-b b-X-b b-X-z', 3, []],
  ['a-X-b c-X-z', 4, []],
])('in %s the ways of %d steps', (text, length, expected) => {
  expect(ways(text, length)).toEqual(expected);
});

test('gives the first so many', () => {
  const many = ['a-X-b', 'a-X-c', 'a-X-d', 'b-X-z', 'c-X-z', 'd-X-z'].join(' ');
  expect(ways(many, 2, 2)).toEqual(['X b, X z', 'X c, X z']);
  expect(ways(many, 2, 0)).toEqual([]);
});

test('finds more once more edges are known', () => {
  const search = new PathSearch('a', 'z');
  expect([...search.add(edges('a-X-b'))]).toEqual(['a', 'b']);
  expect(search.ways(2, 1)).toEqual([]);
  search.add(edges('b-X-z a-X-b'));
  expect(search.ways(2, 5)).toHaveLength(1);
});

test('gives up where too much would have to be tried', () => {
  const layer = (from: string, to: string) =>
    Array.from({ length: 40 }, (_, one) => Array.from({ length: 40 }, (__, other) => `${from}${one}-X-${to}${other}`));
  const within = Array.from({ length: 40 }, (_, one) => `a-X-p${one}`);
  // From the last layer but one, one leads on; every way there ends in a node that it has passed.
  const dead = [...within, ...layer('p', 'q').flat(), ...layer('q', 'r').flat(), 'p0-X-z'];
  const search = new PathSearch('a', 'z');
  search.add(edges(dead.join(' ')));
  expect(() => search.ways(6, 1_000_000)).toThrow(expect.objectContaining({ code: 'TOO_MANY_ROWS' }) as Error);
});
