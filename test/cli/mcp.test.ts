import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { lawSource } from '../api/law';
import { Assistant } from '../api/mcp/assistant';
import { buildProgram } from '../main/build-program';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

const COMMAND = resolve(__dirname, '../../dist/cli/main.js');

describe('lexgraph mcp', () => {
  const folder = temporaryFolder();
  const environment = { LEXGRAPH_SEEDS: join(folder, 'seeds'), LEXGRAPH_STORE: join(folder, 'graph.sqlite') };
  beforeAll(() => {
    buildProgram();
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'law.yaml'), lawSource({ articles: 3 }));
  }, 180_000);
  afterAll(() => removeFolder(folder));

  test('answers an assistant that starts it, from seeds that it loads itself', async () => {
    const env = { ...process.env, NEO4J_URI: '', ...environment } as Record<string, string>;
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [COMMAND, 'mcp'],
      env,
      stderr: 'pipe',
    });
    let said = '';
    transport.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    const assistant = await Assistant.over(transport);
    const { structured, text } = await assistant.call('show', { id: 'un/charter', asOf: '2012-10-01' });
    expect(structured.rows[0]).toMatchObject({ id: 'un/charter', kind: 'Treaty' });
    expect(text).toContain('(un/charter)');
    expect(said).toContain('Loaded the seeds');
    await assistant.close();
  });

  test('writes nothing but answers to standard output, and ends with its input', async () => {
    const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'show', arguments: { id: 'KAZ' } } };
    const { status, stdout } = await runCommand(['mcp'], { environment, input: `${JSON.stringify(message)}\nhello\n` });
    const lines = stdout.split('\n').filter(Boolean);
    expect([status, lines.length]).toEqual([0, 1]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 1,
      result: { structuredContent: { rows: [{ id: 'KAZ' }] } },
    });
  });

  test('says what is wrong with its seeds on standard error, and ends', async () => {
    writeFileSync(join(folder, 'seeds', 'bad.yaml'), 'nonsense: 1\n');
    const bad = { ...environment, LEXGRAPH_STORE: join(folder, 'other.sqlite') };
    const { status, stdout, stderr } = await runCommand(['mcp'], { environment: bad });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bad.yaml');
  });
});
