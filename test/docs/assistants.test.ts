import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { buildApiSchema } from '../../src/api/build-schema';
import { TOOLS } from '../../src/api/mcp/tools/tools';
import { startApi, type RunningApi } from '../../src/api/server';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { Assistant } from '../api/mcp/assistant';
import { fileWithSeeds } from '../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../temporary-folder';

const PAGE = readFileSync(join(__dirname, '../../docs/assistants.md'), 'utf8');
const CALLS = [...PAGE.matchAll(/^```tool\n(\w+) (.*)\n```\n\n```text\n([^]*?)\n```$/gm)].map(
  ([, name = '', given = '', told = '']) => ({ name, given: JSON.parse(given) as Record<string, unknown>, told }),
);

describe('the conversation on the page for assistants', () => {
  const folder = temporaryFolder();
  let store: GraphStore;
  let api: RunningApi;
  let assistant: Assistant;

  beforeAll(async () => {
    store = openSqliteStore(await fileWithSeeds(folder));
    api = await startApi({ schema: buildApiSchema(), store, logger: pino({ level: 'silent' }) }, '127.0.0.1', 0);
    assistant = await Assistant.overHttp(api.address);
  }, 180_000);

  afterAll(async () => {
    await assistant?.close();
    await api?.stop();
    await store?.close();
    removeFolder(folder);
  });

  test('has the calls that it announces', () => {
    expect(CALLS.length).toBe([...PAGE.matchAll(/^```tool$/gm)].length);
    expect(CALLS.length).toBeGreaterThanOrEqual(5);
  });

  test.each(CALLS)('$name tells over HTTP what the page says', async ({ name, given, told }) => {
    expect((await assistant.call(name, given)).text).toBe(told);
  });

  test('every call has a date, so that it says the same on every day', () => {
    for (const { given } of CALLS) expect(given).toHaveProperty('asOf');
  });
});

test('the page names every tool', () => {
  for (const { name } of TOOLS) expect(PAGE).toContain(`\`${name}\``);
});
