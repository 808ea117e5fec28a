import type { Change } from '../../src/web/pages/answer/change';
import { changeGroups, firstOf } from '../../src/web/pages/answer/change-groups';

function change(date: string | null, certain = true): Change {
  return { kind: 'BECAME_BINDING', certain, date } as unknown as Change;
}

const CHANGES = [
  change(null, false),
  change('2016-01-01'),
  change(null),
  change('2013'),
  change('2014-03-27', false),
  change('2016'),
];

function told(groups: ReturnType<typeof changeGroups>) {
  return groups.map(({ heading, changes }) => [heading, ...changes.map(({ date }) => date)]);
}

test('changes stand by year, then without a day, then those that are not certain', () =>
  expect(told(changeGroups(CHANGES))).toEqual([
    ['2013', '2013'],
    ['2016', '2016', '2016-01-01'],
    ['undated', null],
    ['unsure', '2014-03-27', null],
  ]));

test.each([
  [1, [['2013', '2013']]],
  [
    2,
    [
      ['2013', '2013'],
      ['2016', '2016'],
    ],
  ],
  [Infinity, told(changeGroups(CHANGES))],
])('the first %d of them come with their headings only', (most, expected) =>
  expect(told(firstOf(changeGroups(CHANGES), most))).toEqual(expected),
);
