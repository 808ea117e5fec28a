import { LexgraphError } from '../model/errors/lexgraph-error';
import type { SeedPlace } from './seed-entry';

/** One mistake in the seeds: where it is, what is wrong, and what would be right. */
export interface SeedProblem extends SeedPlace {
  readonly message: string;
}

/** Collects the mistakes of a run, so that all are told at once. */
export class SeedProblems {
  private readonly found: SeedProblem[] = [];
  private readonly told = new Set<string>();

  /** What is told already, of the same place in the same words, is not told again. */
  report({ file, line, column }: SeedPlace, message: string): void {
    const key = `${file}:${line}:${column}: ${message}`;
    if (!this.told.has(key)) this.found.push({ file, line, column, message });
    this.told.add(key);
  }

  /** Set where a file could not be read at all: what follows from that is not told. */
  unreadable = false;

  get count(): number {
    return this.found.length;
  }

  /**
   * Throws `SeedsRefused` with every mistake found so far, in the order of files and lines; nothing where there is
   * none.
   */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    throw new SeedsRefused(
      [...this.found].sort((one, other) =>
        one.file === other.file ? one.line - other.line || one.column - other.column : one.file < other.file ? -1 : 1,
      ),
    );
  }
}

/** Seeds with mistakes: nothing of them is loaded. */
export class SeedsRefused extends LexgraphError {
  constructor(readonly problems: readonly SeedProblem[]) {
    const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
    super('SEEDS_REFUSED', `The seeds hold ${count}; nothing was loaded.\n${lines.join('\n')}`);
  }
}
