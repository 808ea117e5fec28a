import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../../../src/cli/configuration/configuration';
import { readRegisteredQueries } from '../../../src/cli/configuration/registered-queries-file';
import { removeFolder, temporaryFolder } from '../../temporary-folder';

const MANIFEST = { format: 'apollo-persisted-query-manifest', version: 1 };

describe('a file of registered queries', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'queries.json');
  afterAll(() => removeFolder(folder));

  test.each([
    ['a manifest of Apollo’s', { ...MANIFEST, operations: [{ id: 'a', name: 'A', type: 'query', body: '{ x }' }] }],
    ['what Relay’s compiler writes', { a: '{ x }' }],
  ])('may be %s', (_what, content) => {
    writeFileSync(file, JSON.stringify(content));
    expect([...readRegisteredQueries(file)]).toEqual([['a', '{ x }']]);
  });

  test.each([
    ['no JSON', 'query { x }', /JSON/],
    ['empty', '{}', /it must hold a manifest/],
    ['without texts', '{"operations":[{"id":"a"}]}', /it must hold a manifest/],
    ['null', 'null', /it must hold a manifest/],
    ['of texts that are no queries', '{"a":"{ x"}', /its query "a" is none: Syntax Error/],
  ])('is refused where it is %s', (_what, content, message) => {
    writeFileSync(file, content);
    expect(() => readRegisteredQueries(file)).toThrow(message);
    expect(() => readRegisteredQueries(file)).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }) as Error);
  });

  test('is needed where no others are answered', () => {
    expect(() => readConfiguration({ PERSISTED_ONLY: 'true' })).toThrow(/name the file of them in PERSISTED_QUERIES/);
    expect(() => readConfiguration({ PERSISTED_QUERIES: join(folder, 'none.json') })).toThrow(/can’t be used: ENOENT/);
  });
});
