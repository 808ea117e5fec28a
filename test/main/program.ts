import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withoutExtensions, type Answer } from '../api/api';

const MAIN = resolve(__dirname, '../../dist/cli/main.js');
const STARTED_WITHIN = 20_000;
const ENDED_WITHIN = 15_000;

/** The built program, in a process of its own. */
export class Program {
  output = '';
  errors = '';
  private readonly exit: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    this.exit = once(child, 'close').then(([code]) => code as number | null);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
  }

  /**
   * Starts it on a free port, with the seeds and the embedded store of the folder unless the environment says
   * otherwise.
   */
  static start(folder: string, environment: Record<string, string>): Program {
    const env = {
      ...process.env,
      PORT: '0',
      HOST: '',
      LEXGRAPH_SEEDS: join(folder, 'seeds'),
      LEXGRAPH_STORE: join(folder, 'graph.sqlite'),
      ...environment,
    };
    return new Program(
      spawn(process.execPath, [MAIN, 'serve'], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  /** It has loaded its graph and said so. */
  async greeted(within = STARTED_WITHIN): Promise<void> {
    await this.comesTo(() => this.output.includes('curl '), within);
  }

  /** Rejects where it ends before, or takes longer. */
  async comesTo(isSo: () => boolean | Promise<boolean>, within = STARTED_WITHIN): Promise<void> {
    for (const begun = performance.now(); !(await isSo()); await wait(20)) {
      if (!this.isRunning || performance.now() - begun > within)
        throw new Error(`did not come to that:\n${this.output}${this.errors}`);
    }
  }

  get address(): string {
    return /listens on (\S+)\/graphql/.exec(this.output)?.[1] ?? '';
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The exit code; 'still running' where it doesn't end in time. */
  ended(within = ENDED_WITHIN): Promise<number | null | string> {
    return Promise.race([this.exit, wait(within, 'still running', { ref: false })]);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.exit;
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exit;
  }

  async ask(body: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers, body });
    return withoutExtensions((await response.json()) as Answer);
  }
}
