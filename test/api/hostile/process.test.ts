import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../../main/build-program';
import { Program } from '../../main/program';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import type { Answer } from '../api';
import { lawSource } from '../law';
import { ATTACKS } from './attacks';

/** The heap that Node takes where the container may have a gigabyte, as the compose file says. */
const HEAP = '--max-old-space-size=549';
/** As large as for the attacks within the process: some are refused for what they find. */
const SIZE = { articles: 80, states: 3 };
const LIGHT = JSON.stringify({ query: '{ node(id: "KAZ") { id } }' });

describe('the program itself, with the memory of its container,', () => {
  const folder = temporaryFolder();
  let program: Program;

  beforeAll(async () => {
    buildProgram();
    mkdirSync(join(folder, 'seeds'));
    writeFileSync(join(folder, 'seeds', 'law.yaml'), lawSource(SIZE));
    program = Program.start(folder, { NODE_OPTIONS: HEAP, COST_A_MINUTE: '0' });
    await program.greeted(60_000);
  }, 180_000);

  afterAll(async () => {
    await program.stop();
    removeFolder(folder);
  });

  test.each(ATTACKS)('lives on and answers others after: $name', async ({ query, variables = {}, code, times = 3 }) => {
    const given = typeof variables === 'string' ? variables : JSON.stringify(variables);
    const body = `{"query":${JSON.stringify(query)},"variables":${given}}`;
    for (let time = 0; time < times; time += 1) {
      const { errors = [] } = (await program.ask(body)) as Answer;
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(code === null ? [] : [code]);
    }
    expect(await program.ask(LIGHT)).toEqual({ data: { node: { id: 'KAZ' } } });
    expect(program.isRunning).toBe(true);
  });

  test('logged nothing of it as its own failure', () => expect(program.errors).toBe(''));
});
