import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Program } from '../main/program';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

const COMMAND = resolve(__dirname, '../../dist/cli/main.js');
const ASK = '{"query":"{ node(id: \\"KAZ\\") { name } }"}';
const LOADS = 4;
const ASKING_AT_ONCE = 3;
const LOADED_WITHIN = 120_000;

/** A server and, beside it, loads into the same store: by `lexgraph seed`, and by one that watches. */
export function loadsWhileServing(environmentOf: () => Promise<Record<string, string>>): void {
  let folder: string;
  let environment: Record<string, string>;
  let program: Program;
  let watching: ChildProcess | undefined;

  beforeEach(async () => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'seeds'));
    const files = { LEXGRAPH_SEEDS: join(folder, 'seeds'), LEXGRAPH_STORE: join(folder, 'graph.sqlite') };
    environment = { ...files, ...(await environmentOf()) };
    save(stateNamed('Kazakhstan'));
    program = Program.start(folder, environment);
    await program.greeted(LOADED_WITHIN);
  });

  afterEach(async () => {
    watching?.kill('SIGKILL');
    watching = undefined;
    await program.kill();
    removeFolder(folder);
  });

  test('no request is dropped while seeds are loaded beside it, and each load is answered from at once', async () => {
    const names = ['Kazakhstan', ...Array.from({ length: LOADS }, (_, load) => `Kazakhstan ${load + 1}`)];
    let isLoading = true;
    const answers: unknown[] = [];
    const asking = Array.from({ length: ASKING_AT_ONCE }, async () => {
      while (isLoading) answers.push(await program.ask(ASK));
    });
    for (const name of names.slice(1)) {
      save(stateNamed(name));
      expect(await runCommand(['seed'], { environment })).toMatchObject({ status: 0, stderr: '' });
      expect(await program.ask(ASK)).toEqual(named(name));
    }
    isLoading = false;
    await Promise.all(asking);
    expect(answers.length).toBeGreaterThan(LOADS);
    const known = names.map((name) => JSON.stringify(named(name)));
    expect(answers.filter((answer) => !known.includes(JSON.stringify(answer)))).toEqual([]);
    expect(program.errors).toBe('');
  });

  test('--watch loads what is saved; a mistake is told and leaves the old graph, until it is mended', async () => {
    const watcher = new Watcher(environment);
    watching = watcher.child;
    await watcher.says(/nothing to load/);
    save(stateNamed('Qazaqstan'));
    await program.comesTo(async () => isAnswered('Qazaqstan', await program.ask(ASK)), LOADED_WITHIN);
    save('- state: KAZ\n  nmae: Kazakhstan\n  basis: EDITORIAL\n');
    await watcher.says(
      /seeds\/states\.yaml:2:3: "nmae" is not a key of a State[^]*The graph that was loaded before stays\./,
    );
    expect(await program.ask(ASK)).toEqual(named('Qazaqstan'));
    save(stateNamed('Kazakhstan'));
    await program.comesTo(async () => isAnswered('Kazakhstan', await program.ask(ASK)), LOADED_WITHIN);
    watching.kill('SIGTERM');
    expect(await watcher.ended).toBe(0);
  });

  /** As editors save: written beside, then put in its place. */
  function save(content: string): void {
    const file = join(folder, 'seeds', 'states.yaml');
    writeFileSync(`${file}~`, content);
    renameSync(`${file}~`, file);
  }
}

class Watcher {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  private output = '';

  constructor(environment: Record<string, string>) {
    this.child = spawn(process.execPath, [COMMAND, 'seed', '--watch'], { env: { ...process.env, ...environment } });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  async says(words: RegExp): Promise<void> {
    for (
      const begun = performance.now();
      !words.test(this.output);
      await new Promise((resolve) => setTimeout(resolve, 20))
    )
      if (performance.now() - begun > LOADED_WITHIN || this.child.exitCode !== null)
        throw new Error(`said only:\n${this.output}`);
  }
}

function stateNamed(name: string): string {
  return `- state: KAZ\n  name: ${name}\n  basis: EDITORIAL\n- group: group/migrant-children\n  name: Migrant children\n  basis: EDITORIAL\n`;
}

function named(name: string): unknown {
  return { data: { node: { name } } };
}

function isAnswered(name: string, answer: unknown): boolean {
  return JSON.stringify(answer) === JSON.stringify(named(name));
}
