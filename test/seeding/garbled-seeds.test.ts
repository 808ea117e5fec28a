import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SeedsRefused } from '../../src/seeding/seed-problems';
import { linked } from './linked';
import fc from '../seeded-fast-check';

const SOUND = readFileSync(join(__dirname, 'good', 'base.yaml'), 'utf8');
const LINES = SOUND.split('\n').length;

/** Loads, and gives the mistakes; an error that is no list of mistakes is passed on. */
function problemsOf(source: string): SeedsRefused['problems'] {
  try {
    linked({ name: 'garbled.yaml', source });
    return [];
  } catch (error) {
    if (error instanceof SeedsRefused) return error.problems;
    throw error;
  }
}

const scrap = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom(
    '\n',
    '  ',
    '- ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '"',
    '#',
    '&a ',
    '*a',
    '!!',
    '? ',
    '|',
    '>',
    '---',
    'null',
    '~',
    '1',
    '<<: ',
  ),
);

test('seeds with a piece lost or put in are loaded, or refused with places and reasons, and nothing else', () => {
  fc.assert(
    fc.property(fc.nat(SOUND.length), fc.nat(12), scrap, (at, length, inserted) => {
      const garbled = SOUND.slice(0, at) + inserted + SOUND.slice(at + length);
      for (const { line, column, message } of problemsOf(garbled)) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(LINES + 6);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});

test('so is any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(() => problemsOf(text)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});
