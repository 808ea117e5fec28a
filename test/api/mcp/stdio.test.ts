import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { buildApiSchema } from '../../../src/api/build-schema';
import { assistantsOverStdio } from '../../../src/api/mcp/over-stdio';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { lawGraph } from '../law';

const schema = buildApiSchema();
const folder = temporaryFolder();
const store = openSqliteStore(`${folder}/graph.sqlite`);
beforeAll(() => store.load(lawGraph(), 'digest'));
afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

const INITIALIZE = {
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const show = (number: number, id = 'KAZ') => ({
  id: number,
  method: 'tools/call',
  params: { name: 'show', arguments: { id } },
});

interface Message {
  readonly id?: number;
  readonly result?: { readonly isError?: boolean };
  readonly error?: { readonly code: number };
}

/** What is written when these lines are sent, and the input ends; and what was logged. */
async function answersTo(lines: readonly (object | string)[], ends = true) {
  const [input, output, log] = [new PassThrough(), new PassThrough(), [] as string[]];
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => (written += text));
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const done = assistantsOverStdio({ schema, store, logger, input, output });
  for (const line of lines)
    input.write(`${typeof line === 'string' ? line : JSON.stringify({ jsonrpc: '2.0', ...line })}\n`);
  if (ends) input.end();
  const ended = await Promise.race([done.then(() => true), wait(20_000, false, { ref: false })]);
  const messages = written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);
  return { messages, log, ended };
}

test('each message is answered on a line of its own, and the work ends with the input', async () => {
  const { messages, log, ended } = await answersTo([
    INITIALIZE,
    show(1),
    show(2, 'nothing'),
    { id: 3, method: 'tools/list' },
  ]);
  expect(messages.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3]);
  expect(messages.find(({ id }) => id === 2)?.result?.isError).toBe(true);
  expect([log, ended]).toEqual([[], true]);
});

test('many questions at once are answered one after the other, all of them', async () => {
  const { messages } = await answersTo([INITIALIZE, ...Array.from({ length: 200 }, (_, index) => show(index + 1))]);
  expect(messages.filter(({ result }) => result?.isError !== true).length).toBe(201);
});

test.each([
  ['no JSON', 'hello'],
  ['half of JSON', '{"jsonrpc":'],
  ['no message', '{"jsonrpc":"2.0"}'],
  ['a batch', '[]'],
  ['bytes that are no text', '\ufffd\u0000'],
])('%s is logged, and what comes after it is answered', async (_what, line) => {
  const { messages, log, ended } = await answersTo([INITIALIZE, line, show(1)]);
  expect(messages.map(({ id }) => id)).toEqual([0, 1]);
  expect(log.length).toBe(1);
  expect(ended).toBe(true);
});

test('a line longer than a request may be ends the work', async () => {
  const { ended, log } = await answersTo([INITIALIZE, 'x'.repeat(3_000_000)], false);
  expect(ended).toBe(true);
  expect(log.length).toBe(1);
});
