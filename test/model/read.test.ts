import { LegalEdge } from '../../src/model/edges/legal-edge';
import { Participation } from '../../src/model/edges/participation';
import { Instrument } from '../../src/model/nodes/instrument';
import { LegalNode } from '../../src/model/nodes/legal-node';
import { Obligation } from '../../src/model/nodes/obligation';
import { Treaty } from '../../src/model/nodes/treaty';
import { read, readIf } from '../../src/model/read';

const CRC = { id: 'un/crc', kind: 'Treaty', properties: { name: 'Convention', shortName: 'CRC', place: 'New York' } };
const ACT = { id: 'KAZ>PARTICIPATION>un/crc', kind: 'PARTICIPATION', properties: { action: 'RATIFICATION' } };

test('a record is read as its kind, as an interface of it, and as what all have in common', () => {
  expect(read(Treaty, CRC).place).toBe('New York');
  expect(read(Instrument, CRC).shortName).toBe('CRC');
  expect(read(LegalNode, CRC).name).toBe('Convention');
  expect(read(Participation, ACT).action).toBe('RATIFICATION');
  expect(read(LegalEdge, ACT).note).toBeUndefined();
});

test.each([
  ['another kind', () => read(Obligation, CRC), '"un/crc" is of kind Treaty, and was read as Obligation'],
  ['an edge', () => read(LegalEdge, CRC), 'read as LegalEdge'],
  ['a node', () => read(LegalNode, ACT), 'read as LegalNode'],
])('a record is not read as %s', (_what, attempt, message) => {
  expect(attempt).toThrow(message);
});

test('where the kind is not known beforehand, null says that it is another', () => {
  expect(readIf(Treaty, CRC)?.place).toBe('New York');
  expect(readIf(Obligation, CRC)).toBeNull();
});
