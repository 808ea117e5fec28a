import { fingerprintOf, readCursor, writeCursor } from '../../../src/api/paging/cursor';
import { BadCursor } from '../../../src/model/errors/bad-cursor';
import { calendarDate } from '../../model/time/arbitraries';
import fc from '../../seeded-fast-check';

const fingerprint = fingerprintOf('obligationsCovering', { group: 'group/migrant-children', state: 'KAZ' });
const keys = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 });
const read = (written: string) => readCursor('after', written, fingerprint);

test('a cursor reads back as it was written, its date included', () => {
  fc.assert(
    fc.property(calendarDate(), keys, (asOf, rowKeys) => {
      expect(read(writeCursor(fingerprint, { asOf, keys: rowKeys }))).toEqual({ asOf, keys: rowKeys });
    }),
  );
});

test('a cursor of another question, or of other arguments, is refused', () => {
  const other = fingerprintOf('obligationsCovering', { group: 'group/children', state: 'KAZ' });
  const written = writeCursor(other, { asOf: '2012-10-01', keys: ['0', 'un/crc'] });
  expect(() => read(written)).toThrow('"after" is a cursor of another question, or of other arguments. Take it from');
});

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['nothing', ''],
  ['words', 'not a cursor'],
  ['no list', encoded({ asOf: '2012-10-01' })],
  ['null', encoded(null)],
  ['numbers for keys', encoded([fingerprint, '2012-10-01', 1])],
  ['no keys', encoded([fingerprint, '2012-10-01'])],
  ['a day that does not exist', encoded([fingerprint, '2012-02-30', 'un/crc'])],
  ['a date that is not full', encoded([fingerprint, '2012', 'un/crc'])],
  ['a cut one', writeCursor(fingerprint, { asOf: '2012-10-01', keys: ['0', 'un/crc'] }).slice(0, -6)],
])('%s is no cursor', (_, written) => {
  expect(() => read(written)).toThrow(
    expect.objectContaining({
      code: 'BAD_CURSOR',
      message: expect.stringContaining('"after" is no cursor') as string,
    }) as Error,
  );
});

test('garbage is refused as a bad cursor, and in no other way', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    fc.jsonValue().map(encoded),
    fc.array(fc.string()).map(encoded),
  );
  fc.assert(
    fc.property(garbage, (written) => {
      expect(() => read(written)).toThrow(BadCursor);
    }),
    { numRuns: 1000 },
  );
});

test('the fingerprint tells questions and arguments apart', () => {
  const all = [
    fingerprintOf('nodes', {}),
    fingerprintOf('search', {}),
    fingerprintOf('search', { text: 'school' }),
    fingerprintOf('search', { text: 'schools' }),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(fingerprintOf('search', { text: 'school' })).toBe(all[2]);
});
