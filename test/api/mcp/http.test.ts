import { join } from 'node:path';
import { newApiKey } from '../../../src/api/http/callers/api-key';
import { KeyFile } from '../../../src/api/http/callers/key-file';
import type { CallerSettings } from '../../../src/api/http/callers/callers';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import { useApi, type TestApi } from '../api';
import { lawGraph } from '../law';
import { rawRequest } from '../raw-request';
import { Assistant } from './assistant';

const ORIGIN = 'https://law.example.org';
const ACCEPT = 'application/json, text/event-stream';
const SHOW = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'show', arguments: { id: 'KAZ' } } };

const send = (api: TestApi, body: string, headers: Record<string, string> = {}, method = 'POST') =>
  api.fetch('/mcp', {
    method,
    headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
    ...(method === 'POST' && { body }),
  });

/** What an answer says, in either form: the code of the protocol and ours. */
const saidBy = async (response: Response) => {
  const text = await response.text();
  if (text === '') return { status: response.status };
  const { error, errors, result } = JSON.parse(text) as {
    error?: { code: number; message: string; data?: { code: string } };
    errors?: { extensions: { code: string } }[];
    result?: { isError?: boolean; content?: { text: string }[] };
  };
  const told = result?.isError ? /^(\w+): /.exec(result.content?.[0]?.text ?? '')?.[1] : undefined;
  return {
    status: response.status,
    protocol: error?.code,
    code: error?.data?.code ?? errors?.[0]?.extensions.code ?? told,
  };
};

const called = (name: unknown, given: unknown) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('messages of assistants', () => {
  const api = useApi({ graph: lawGraph() });

  /** Of parameters that it can’t read the SDK says -32603. */
  const MESSAGES: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['nothing', '', { status: 400 }],
    ['half of JSON', '{"jsonrpc":', { status: 400, code: 'BAD_REQUEST' }],
    ['JSON that is no message', '{"hello":"world"}', { status: 400, protocol: -32700 }],
    ['a number', '7', { status: 400 }],
    ['a message of another version', JSON.stringify({ ...SHOW, jsonrpc: '1.0' }), { status: 400, protocol: -32700 }],
    ['an id that is none', JSON.stringify({ ...SHOW, id: { a: 1 } }), { status: 400, protocol: -32700 }],
    ['a batch', JSON.stringify([SHOW, { ...SHOW, id: 2 }]), { status: 400, code: 'BAD_REQUEST' }],
    ['an empty batch', '[]', { status: 400, code: 'BAD_REQUEST' }],
    [
      'a method that there is not',
      JSON.stringify({ ...SHOW, method: 'tools/destroy' }),
      { status: 200, protocol: -32601 },
    ],
    ['no parameters', JSON.stringify({ ...SHOW, params: undefined }), { status: 200, protocol: -32603 }],
    ['a tool that there is not', called('shw', {}), { status: 200, protocol: -32602, code: 'NOT_FOUND' }],
    ['a tool of the prototype', called('__proto__', {}), { status: 200, protocol: -32602, code: 'NOT_FOUND' }],
    ['a tool of 40,000 letters', called('a'.repeat(40_000), {}), { status: 200, protocol: -32602, code: 'NOT_FOUND' }],
    ['a tool that is a number', called(7, {}), { status: 200, protocol: -32603 }],
    ['arguments that are a list', called('show', [1]), { status: 200, protocol: -32603 }],
    [
      'an argument that there is not',
      called('show', { id: 'KAZ', constructor: 1 }),
      { status: 200, code: 'BAD_ARGUMENT' },
    ],
    [
      'an argument of 40,000 letters',
      called('show', { ['i'.repeat(40_000)]: 1 }),
      { status: 200, code: 'BAD_ARGUMENT' },
    ],
    ['an id of nothing', called('show', { id: 'nothing' }), { status: 200, code: 'NOT_FOUND' }],
    ['an id of 900,000 letters', called('show', { id: 'a'.repeat(900_000) }), { status: 200, code: 'BAD_ARGUMENT' }],
    [
      'a variable of ours',
      called('gaps', { state: 'KAZ', coverageState0: 'KGZ' }),
      { status: 200, code: 'BAD_ARGUMENT' },
    ],
    [
      'arguments nested 100,000 deep',
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"show","arguments":{"id":${deep(100_000)}}}}`,
      { status: 200, code: 'BAD_ARGUMENT' },
    ],
    ['a body of 2 MB', called('show', { id: 'a'.repeat(2_000_000) }), { status: 413, code: 'TOO_LARGE' }],
    [
      'a prompt without what it needs',
      JSON.stringify({ ...SHOW, method: 'prompts/get', params: { name: 'check_memo' } }),
      { status: 200, protocol: -32602, code: 'BAD_ARGUMENT' },
    ],
    [
      'a prompt that there is not',
      JSON.stringify({ ...SHOW, method: 'prompts/get', params: { name: 'check_memos' } }),
      { status: 200, protocol: -32602, code: 'NOT_FOUND' },
    ],
    ['a notification', JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }), { status: 202 }],
    ['an answer to nothing', JSON.stringify({ jsonrpc: '2.0', id: 7, result: {} }), { status: 202 }],
  ];

  test.each(MESSAGES)('%s', async (_what, body, expected) => {
    expect(await saidBy(await send(api(), body))).toMatchObject(expected);
    const alive = await send(api(), JSON.stringify(SHOW));
    expect(await alive.text()).toContain('KAZ');
    expect(api().log).toEqual([]);
  });

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text, as pages may send it unasked', { 'content-type': 'text/plain' }, 415],
    ['who reads no JSON', { accept: 'text/html' }, 406],
    ['a version of the protocol that there is not', { 'mcp-protocol-version': '1999-01-01' }, 400],
    ['a session of nobody: there are none', { 'mcp-session-id': 'x'.repeat(5_000) }, 200],
  ])('%s', async (_what, headers, status) => {
    expect((await send(api(), JSON.stringify(SHOW), headers)).status).toBe(status);
  });

  test.each(['GET', 'DELETE', 'PUT'])('%s is refused: there is no session to be opened or ended', async (method) => {
    const response = await send(api(), '', {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('the cost, the code and the tool are logged, and nothing that was given', async () => {
    api().told.length = 0;
    await (await send(api(), called('show', { id: 'no-such-thing' }))).text();
    expect(api().told).toEqual([
      expect.objectContaining({ operation: 'tools/call show', question: 'node', code: 'NOT_FOUND' }),
    ]);
    expect(JSON.stringify(api().told)).not.toContain('no-such-thing');
  });
});

describe('who may ask', () => {
  const api = useApi({ graph: lawGraph(), http: { corsOrigins: [ORIGIN] } });

  test.each([
    ['a program', {}, 200],
    ['a page of an origin that is named', { origin: ORIGIN }, 200],
    ['a page of another', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ])('%s', async (_who, headers, status) => {
    expect((await send(api(), JSON.stringify(SHOW), headers)).status).toBe(status);
  });

  test('a page of ours', async () => {
    expect((await send(api(), JSON.stringify(SHOW), { origin: api().address })).status).toBe(200);
  });

  test('nobody under another name than ours', async () => {
    expect((await rawRequest(api().address, { path: '/mcp', headers: { host: 'evil.example' } })).status).toBe(421);
  });

  test('pages of named origins may send the header of the protocol', async () => {
    const headers = { origin: ORIGIN, 'access-control-request-method': 'POST' };
    const asked = await api().fetch('/mcp', { method: 'OPTIONS', headers });
    expect(asked.headers.get('access-control-allow-headers')).toContain('mcp-protocol-version');
  });
});

describe('where reading is not open to all', () => {
  const folder = temporaryFolder();
  const { key, text } = newApiKey('an assistant', 'reader', null);
  const keys = new KeyFile(join(folder, 'keys.json'));
  keys.write([key]);
  const callers: CallerSettings = { keys, tokens: null, isRequired: true };
  const api = useApi({ graph: lawGraph(), callers });
  afterAll(() => removeFolder(folder));

  test('an assistant needs a key, as everybody does', async () => {
    expect(await saidBy(await send(api(), JSON.stringify(SHOW)))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    const assistant = await Assistant.overHttp(api().address, { authorization: `Bearer ${text}` });
    expect((await assistant.call('show', { id: 'KAZ' })).isError).toBe(false);
    await assistant.close();
    expect(JSON.stringify([api().told, api().log])).not.toContain(text);
  });
});

describe('bounds that hold for all', () => {
  const limited = useApi({ graph: lawGraph(), http: { costAMinute: 100 } });
  const empty = useApi({ graph: null });

  test('what a caller may ask for in a minute counts here as at /graphql', async () => {
    const answered = await send(limited(), called('gaps', { state: 'KAZ' }));
    // The cost counts once the whole answer is handed over.
    await answered.text();
    expect(answered.status).toBe(200);
    const refused = await send(limited(), JSON.stringify(SHOW));
    expect([refused.status, refused.headers.get('retry-after') !== null]).toEqual([429, true]);
    expect(await saidBy(refused)).toEqual({ status: 429, code: 'TOO_MANY_REQUESTS' });
  });

  test('while no graph is loaded that is said, with what to do', async () => {
    expect(await saidBy(await send(empty(), JSON.stringify(SHOW)))).toEqual({ status: 200, code: 'STORE_EMPTY' });
  });
});

describe('what assistants are told first', () => {
  const api = useApi({ graph: lawGraph() });
  let assistant: Assistant;
  beforeAll(async () => {
    assistant = await Assistant.overHttp(api().address);
  });
  afterAll(() => assistant.close());

  test('how to ask, and how far answers can be trusted', () => {
    expect(assistant.client.getInstructions()).toContain('An empty answer is no statement about the law');
    expect(assistant.client.getServerVersion()).toMatchObject({
      name: 'lexgraph',
      version: expect.stringMatching(/^\d/) as string,
    });
  });

  test('tools that read only, each argument described, in a size that leaves room for the conversation', async () => {
    const { tools } = await assistant.client.listTools();
    for (const { name, annotations, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      const described = Object.values(inputSchema.properties ?? {}).filter((each) => 'description' in each);
      expect([name, described.length]).toEqual([name, Object.keys(inputSchema.properties ?? {}).length]);
      expect(outputSchema?.required).toEqual(expect.arrayContaining(['rows', 'notes', 'coverage', 'asOf']));
    }
    expect(JSON.stringify(tools).length).toBeLessThan(70_000);
  });

  test('prompts for the main uses', async () => {
    const { prompts } = await assistant.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['legal_question', 'check_memo', 'gaps_of_state']);
    const { messages } = await assistant.client.getPrompt({
      name: 'legal_question',
      arguments: { state: 'KAZ', question: 'May migrant children go to school?', asOf: '2012-10-01' },
    });
    const [message] = messages;
    expect(message?.content).toMatchObject({
      type: 'text',
      text: expect.stringContaining('as of 2012-10-01') as string,
    });
    expect(JSON.stringify(messages)).toContain('check_citations');
  });

  test('at /llms.txt: every tool, and where to ask', async () => {
    const response = await api().fetch('/llms.txt');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    const { tools } = await assistant.client.listTools();
    for (const { name } of tools) expect(text).toContain(`\`${name}\``);
    expect(text).toMatch(/^# lexgraph\n\n> /);
    for (const [, path = ''] of text.matchAll(/\]\((\/[^)]*)\)/g))
      expect([path, (await api().fetch(path)).status]).not.toEqual([path, 404]);
  });
});
