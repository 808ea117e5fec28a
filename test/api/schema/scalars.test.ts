import { Kind, type ValueNode } from 'graphql';
import { DateScalar, PartialDateScalar } from '../../../src/api/schema/scalars';

const literal = (value: string): ValueNode => ({ kind: Kind.STRING, value });

test.each(['2012-10-01', '2012-02-29'])('Date takes %s', (date) => {
  expect(DateScalar.parseValue(date)).toBe(date);
  expect(DateScalar.parseLiteral(literal(date))).toBe(date);
});

test.each([
  ['2012', '"2012" must be a full date written 2012-10-01.'],
  ['2012-10', '"2012-10" must be a full date written 2012-10-01.'],
  ['yesterday', '"yesterday" must be a full date written 2012-10-01.'],
  ['2011-02-29', '"2011-02-29" names a day that does not exist: 2011-02 has 28 days.'],
  ['2012-13-01', '"2012-13-01" names month 13, which does not exist.'],
])('Date refuses %s', (date, message) => {
  const refusal = expect.objectContaining({ message, extensions: { code: 'BAD_DATE' } }) as Error;
  expect(() => DateScalar.parseValue(date)).toThrow(refusal);
  expect(() => DateScalar.parseLiteral(literal(date))).toThrow(refusal);
});

test.each(['2012', '2012-10', '2012-10-01'])('PartialDate takes %s', (date) => {
  expect(PartialDateScalar.parseValue(date)).toBe(date);
  expect(PartialDateScalar.serialize(date)).toBe(date);
});

test('PartialDate refuses what is no date', () => {
  expect(() => PartialDateScalar.parseValue('2012-13')).toThrow('"2012-13" names month 13, which does not exist.');
  expect(() => PartialDateScalar.parseLiteral({ kind: Kind.INT, value: '2012' })).toThrow(
    'must be a date written 2012',
  );
});
