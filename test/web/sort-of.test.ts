import { sortOf } from '../../src/web/pages/discrepancies/sort-of';

const about = (...kinds: string[]) =>
  ({ about: kinds.map((__typename, id) => ({ __typename, id: String(id), name: '', translations: [] })) }) as never;

test.each([
  [['State', 'Treaty'], 'treaties'],
  [['IloConvention', 'State'], 'treaties'],
  [['State'], 'states'],
  [['State', 'State'], 'states'],
  [['Treaty'], 'law'],
  [['Obligation', 'Topic'], 'law'],
  [['Finding', 'Provision'], 'law'],
  [['Finding', 'Statistic'], 'facts'],
  [[], 'facts'],
])('what names %j is sorted as %s', (kinds, sort) => expect(sortOf(about(...kinds))).toBe(sort));
