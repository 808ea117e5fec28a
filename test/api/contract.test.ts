import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';

const CONTRACT = buildSchema(readFileSync(join(__dirname, 'contract.graphql'), 'utf8'));

test('the schema has every name that clients rely on, with the type that they rely on', () => {
  const changes = findBreakingChanges(CONTRACT, buildApiSchema());
  expect(changes.map(({ description }) => description)).toEqual([]);
});
