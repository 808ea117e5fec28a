import { describeIdProblem, edgeIdOf, edgeKeyOf, endsOfEdgeId, sortKeyOf } from '../../src/model/id';
import fc from '../seeded-fast-check';

test.each([
  'KAZ',
  'un/crc',
  'un/iccpr-op1',
  'un/crc/art-28',
  'un/crc/art-28-1#access-to-education',
  'ilo/c182/art-3',
  'kaz/constitution-1995/art-24',
  'kaz/ministry-of-labour',
  'kaz/labour-code-2007/art-179#no-hazardous-work',
  'group/migrant-children',
  'doc/a-hrc-24-43-add1',
  'doc/ohchr-2014-03-19',
  'rec/a-hrc-24-43-add1/124',
  'rec/a-hrc-24-43-add1/124a',
  'topic/forced-labour',
  'sector/tobacco',
])('%s is an id', (id) => {
  expect(describeIdProblem(id)).toBeNull();
});

test.each([
  ['un/CRC', 'must be lower-case'],
  ['Topic/education', 'must be lower-case'],
  ['KAZA', 'must be lower-case'],
  ['KA', 'must be lower-case'],
  ['KAZ/labour-code', 'must be lower-case'],
  ['', 'must be words of a-z and 0-9'],
  ['un crc', 'must be words of a-z and 0-9'],
  ['un//crc', 'must be words of a-z and 0-9'],
  ['/un/crc', 'must be words of a-z and 0-9'],
  ['un/crc/', 'must be words of a-z and 0-9'],
  ['un/crc#', 'must be words of a-z and 0-9'],
  ['#free', 'must be words of a-z and 0-9'],
  ['un/crc#a#b', 'must be words of a-z and 0-9'],
  ['un/crc#a/b', 'must be words of a-z and 0-9'],
  ['un/crc--op', 'must be words of a-z and 0-9'],
  ['-un/crc', 'must be words of a-z and 0-9'],
  ['un/crc-', 'must be words of a-z and 0-9'],
  ['un_crc', 'must be words of a-z and 0-9'],
  ['topic/білім', 'must be words of a-z and 0-9'],
  ['a>b', 'must be words of a-z and 0-9'],
  ['un/crc\n', 'must be words of a-z and 0-9'],
])('%j is none: it %s', (id, problem) => {
  expect(describeIdProblem(id)).toContain(problem);
});

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const part = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const nodeId = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.option(part))
  .map(([parts, fragment]) => parts.join('/') + (fragment === null ? '' : `#${fragment}`));

test('words joined by "-" in parts joined by "/", with one "#" part at most, are an id', () => {
  fc.assert(
    fc.property(nodeId, (id) => {
      expect(describeIdProblem(id)).toBeNull();
    }),
  );
});

test.each([
  ['un/crc/art-9', 'un/crc/art-10'],
  ['un/crc/art-2-9', 'un/crc/art-2-10'],
  ['un/crc/art-28-1', 'un/crc/art-28-2'],
  ['un/crc/art-28', 'un/crc/art-28-1'],
  ['ilo/c029', 'ilo/c105'],
  ['rec/a-hrc-24-43-add1/97', 'rec/a-hrc-24-43-add1/124'],
  ['rec/a-hrc-24-43-add1/124', 'rec/a-hrc-24-43-add1/124a'],
  ['kaz/code/art-1#norm~2019-12-27', 'kaz/code/art-1#norm'],
  ['kaz/code/art-1#norm~2020-01', 'kaz/code/art-1#norm~2019-12-27'],
  ['kaz/code/art-1#norm~2020', 'kaz/code/art-1#norm~2019-12-27'],
  ['kaz/code/art-1#norm', 'kaz/code/art-1#norm-of-another~2019-12-27'],
  ['kaz/code/art-1', 'kaz/code/art-1#norm~2019-12-27'],
  ['kaz/code/art-1#norm~2020-01>IMPLEMENTS>un/crc', 'kaz/code/art-1#norm>IMPLEMENTS>un/crc'],
])('%s comes before %s', (first, second) => {
  expect(sortKeyOf(first) < sortKeyOf(second)).toBe(true);
});

test('ids that differ in one number come in the order of the numbers', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(999_999), nodeId, (one, other, id) => {
      fc.pre(one < other);
      expect(sortKeyOf(`${id}/art-${one}`) < sortKeyOf(`${id}/art-${other}`)).toBe(true);
    }),
  );
});

test.each([
  ['KAZ', 'PARTICIPATION', 'ratification:1994-08-12', 'un/crc', 'KAZ>PARTICIPATION:ratification:1994-08-12>un/crc'],
  ['group/migrant-children', 'BROADER', '', 'group/children', 'group/migrant-children>BROADER>group/children'],
])('the edge from %s of kind %s with key %j to %s is %s', (from, kind, key, to, expected) => {
  expect(edgeIdOf(from, kind, key, to)).toBe(expected);
});

test('edges have the same id only where their ends, kind and key are the same', () => {
  const keyPart = fc.option(fc.string({ maxLength: 6 }), { nil: undefined });
  const edge = fc.tuple(
    nodeId,
    fc.constantFrom('ABOUT', 'PART_OF'),
    fc.array(keyPart, { maxLength: 3 }).map(edgeKeyOf),
    nodeId,
  );
  fc.assert(
    fc.property(edge, edge, (one, other) => {
      expect(edgeIdOf(...one) === edgeIdOf(...other)).toBe(one.join('\0') === other.join('\0'));
      expect(edgeIdOf(...one).split('>')).toHaveLength(3);
    }),
  );
});

test.each([
  ['KAZ>PARTICIPATION:ratification:1994-08-12>un/crc', { from: 'KAZ', to: 'un/crc' }],
  ['group/migrant-children>BROADER>group/children', { from: 'group/migrant-children', to: 'group/children' }],
  ['KAZ', null],
  ['', null],
  ['KAZ>PARTICIPATION', null],
  ['KAZ>>un/crc', null],
  ['>PARTICIPATION>un/crc', null],
  ['KAZ>PARTICIPATION>', null],
  ['KAZ>PARTICIPATION>un/crc>un/cat', null],
])('the ends of the edge %j', (id, ends) => {
  expect(endsOfEdgeId(id)).toEqual(ends);
});

test.each([
  [['RATIFICATION', '1994-08-12', undefined], 'ratification:1994-08-12'],
  [['NOT_PARTY', undefined, '2012-10-01'], 'not_party:2012-10-01'],
  [['art. 28(1)'], 'art.-28(1)'],
  [['a > b: c'], 'a-b-c'],
  [[12, null], '12'],
  [[], ''],
])('the key made of %j is %j', (values, key) => {
  expect(edgeKeyOf(values)).toBe(key);
});
