import { KeptRecords } from '../../src/store/kept-records';

test('a record is kept under its key', () => {
  const kept = new KeptRecords<number, string>(100);
  kept.add(1, 'one', 10);
  expect([kept.get(1), kept.get(2)]).toEqual(['one', undefined]);
});

test('of many not more are kept than fit, and those asked for stay', () => {
  const kept = new KeptRecords<number, string>(100);
  for (let key = 0; key < 100; key += 1) {
    kept.add(key, `record ${key}`, 10);
    kept.get(0);
  }
  const still = Array.from({ length: 100 }, (_, key) => key).filter((key) => kept.get(key) !== undefined);
  expect(still.length).toBeLessThanOrEqual(10);
  expect(still).toContain(0);
  expect(still).toContain(99);
});
