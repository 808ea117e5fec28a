import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { tooComplicated } from './console-errors';

/** A word, sign, string, number or comment of a statement. */
export interface Token {
  readonly text: string;
  /** What it is to Cypher: `keyword`, `label`, `stringLiteral`, ... */
  readonly type: string;
}

const PROGRAM = join(__dirname, 'token-worker.cjs');
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };

/** Loading the grammar takes a second or two on a busy machine. */
const LONGEST_START = 15_000;

/** Reads the tokens of statements, one after the other, in a thread that ends when a statement takes too long. */
export class TokenReader {
  private worker: Promise<Worker> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly longest: number) {}

  /** Throws `STATEMENT_REFUSED` for a statement that cannot be read in time. */
  read(text: string): Promise<readonly Token[]> {
    const tokens = this.last.then(() => this.readNow(text));
    this.last = tokens.catch(() => undefined);
    return tokens;
  }

  async close(): Promise<void> {
    const worker = await this.worker?.catch(() => null);
    this.worker = null;
    await worker?.terminate();
  }

  private async readNow(text: string): Promise<readonly Token[]> {
    this.worker ??= startWorker();
    try {
      const worker = await this.worker;
      const reply = answerOf(worker, this.longest);
      worker.postMessage(text);
      const { tokens } = (await reply) as { tokens: readonly Token[] | null };
      if (tokens) return tokens;
    } catch {
      await this.close();
    }
    throw tooComplicated();
  }
}

/** A thread that has read a first statement. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(PROGRAM, { resourceLimits: MOST_MEMORY });
  worker.on('error', () => undefined);
  worker.unref();
  const ready = answerOf(worker, LONGEST_START);
  worker.postMessage('MATCH (node) RETURN node');
  await ready;
  return worker;
}

function answerOf(worker: Worker, longest: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void) => {
      clearTimeout(timer);
      worker.off('message', answer).off('exit', end);
      work();
    };
    const answer = (message: unknown) => settle(() => resolve(message));
    const end = () => settle(() => reject(new Error('The reader of statements has ended')));
    const timer = setTimeout(end, longest);
    worker.on('message', answer).on('exit', end);
  });
}
