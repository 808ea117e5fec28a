import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';

/**
 * What is rendered: the page at an address (`/answer?group=…`), in a language, with the answers of the API by the
 * bodies of its questions.
 */
export interface WantedPage {
  readonly address: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * A page and the day on which it is such, or the bodies of the questions whose answers it lacks; null where it is not
 * to be had.
 */
export type Rendered =
  | { readonly document: string; readonly day: string; readonly asks?: undefined }
  | { readonly asks: readonly string[]; readonly document?: undefined }
  | null;

interface Ready {
  /** Another for each build of the pages. */
  readonly build: number;
  /** In which languages pages are rendered, the one for all others first. */
  readonly languages: readonly string[];
}

interface Message {
  readonly languages?: readonly string[];
  readonly id?: number;
  readonly outcome?: Rendered;
  readonly failure?: string;
}

const PROGRAM = join(__dirname, 'render-worker.cjs');
const MOST_MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** So many pages wait for the thread at most; those that come then are not rendered. */
const MOST_WAITING = 8;

/** A thread that does not answer for so long has lost its way, in milliseconds. */
const LONGEST = 5_000;

/** So long after a thread has ended no other is begun, in milliseconds. */
const PAUSE = 10_000;

/**
 * Renders pages of the explorer, one after the other, in a thread that is begun when it is wanted and ends when a page
 * takes too long.
 */
export class PageRenderer {
  private languages: readonly string[] = [];
  private build = 0;
  private worker: Worker | null = null;
  private endedAt = -Infinity;
  private readonly waiting = new Map<number, (rendered: Rendered) => void>();
  private number = 0;
  private watch: NodeJS.Timeout | undefined;

  /** `built`: the folder of the built pages. */
  constructor(
    private readonly built: string,
    private readonly logger: Logger,
    private readonly program = PROGRAM,
  ) {}

  /**
   * What it renders; null while the thread is not ready. It is begun anew where the pages have been built anew, and not
   * before a while where it has failed.
   */
  async ready(): Promise<Ready | null> {
    const page = await stat(join(this.built, 'index.html')).catch(() => null);
    if (!page) return null;
    if (this.worker && this.build !== page.mtimeMs) await this.stop();
    this.start(page.mtimeMs);
    const { build, languages } = this;
    return languages.length === 0 ? null : { build, languages };
  }

  private start(build: number): void {
    if (this.worker || performance.now() - this.endedAt < PAUSE) return;
    this.build = build;
    const worker = new Worker(this.program, { workerData: { built: this.built }, resourceLimits: MOST_MEMORY });
    this.worker = worker;
    worker.unref();
    worker.on('message', (message: Message) => this.take(message));
    worker.on('error', (error) => this.logger.warn({ err: error }, 'pages are not rendered for a while'));
    worker.on('exit', () => this.worker === worker && this.forget());
  }

  /** Null where the thread is not ready, is busy, or fails. */
  render(wanted: WantedPage): Promise<Rendered> {
    const { worker } = this;
    if (!worker || this.languages.length === 0 || this.waiting.size >= MOST_WAITING) return Promise.resolve(null);
    return new Promise((resolve) => {
      const id = (this.number += 1);
      this.waiting.set(id, resolve);
      if (this.waiting.size === 1) this.watchOver();
      worker.postMessage({ id, ...wanted });
    });
  }

  /** Ends the thread; whoever wants it then begins another, of what is built by then. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.forget();
    this.endedAt = -Infinity;
    await worker?.terminate();
  }

  private take({ languages, id, outcome = null, failure }: Message): void {
    if (languages) this.languages = languages;
    if (id === undefined) return;
    if (failure !== undefined) this.logger.warn({ failure }, 'a page was not rendered');
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    this.watchOver();
    resolve?.(outcome);
  }

  /** As long as pages wait one has to come. */
  private watchOver(): void {
    clearTimeout(this.watch);
    if (this.waiting.size === 0) return;
    this.watch = setTimeout(() => {
      this.logger.warn('rendering a page took too long');
      const { worker } = this;
      this.forget();
      void worker?.terminate();
    }, LONGEST).unref();
  }

  private forget(): void {
    clearTimeout(this.watch);
    this.worker = null;
    this.languages = [];
    this.endedAt = performance.now();
    for (const resolve of this.waiting.values()) resolve(null);
    this.waiting.clear();
  }
}
