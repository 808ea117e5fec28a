import { laidElsewhere } from '../../src/web/pages/answer/laid-elsewhere';
import type { AnswerEdge } from '../../src/web/pages/answer/use-rows';

function row(bearers: readonly string[], standing = 'BINDING'): AnswerEdge {
  return { node: { standing, bearers: bearers.map((id) => ({ id, name: id })) } } as unknown as AnswerEdge;
}

const ROWS = [
  row(['kaz/schools']),
  row(['KAZ', 'kaz/schools']),
  row(['KAZ']),
  row(['KAZ', 'kaz/akimats']),
  row(['group/parents']),
  row(['KAZ'], 'NOT_BINDING'),
];

test('counts what is laid on the State and what on others alone, beside those who were chosen', () =>
  expect(laidElsewhere(ROWS, { 'only-bearer': ['kaz/schools'] }, 'KAZ')).toEqual({ state: 3, others: 1 }));

test('keeps what else the answer is narrowed to', () =>
  expect(laidElsewhere(ROWS, { 'only-bearer': ['kaz/schools'], 'only-standing': ['BINDING'] }, 'KAZ')).toEqual({
    state: 2,
    others: 1,
  }));

test('says nothing where nobody was chosen, or nothing is left out', () => {
  expect(laidElsewhere(ROWS, { 'only-standing': ['BINDING'] }, 'KAZ')).toBeNull();
  expect(laidElsewhere(ROWS.slice(0, 2), { 'only-bearer': ['kaz/schools'] }, 'KAZ')).toBeNull();
});
