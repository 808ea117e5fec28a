import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LexgraphError } from '../../../model/errors/lexgraph-error';
import type { ApiKey } from './api-key';

/**
 * How long what was read holds before the file is looked at again, in milliseconds: a key that was revoked is refused
 * so much later at most.
 */
const LOOKED_AT = 1_000;

/** The file of keys, of which the command writes and the server reads. A file that is not there holds none. */
export class KeyFile {
  private known: { readonly keys: readonly ApiKey[]; readonly changed: number; readonly lookedAt: number } | null =
    null;

  constructor(private readonly file: string) {}

  /** Those of now, read again where the file has changed. Throws `BAD_KEY_FILE` where it can't be read. */
  keys(now = Date.now()): readonly ApiKey[] {
    if (this.known && now - this.known.lookedAt < LOOKED_AT) return this.known.keys;
    const changed = statSync(this.file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const keys = this.known?.changed === changed ? this.known.keys : changed === 0 ? [] : this.read();
    this.known = { keys, changed, lookedAt: now };
    return keys;
  }

  /** Replaces all of them, in one step. The file is for its owner alone. */
  write(keys: readonly ApiKey[]): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const beside = `${this.file}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    renameSync(beside, this.file);
    this.known = null;
  }

  private read(): readonly ApiKey[] {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as readonly ApiKey[];
    } catch {
      throw new LexgraphError(
        'BAD_KEY_FILE',
        `The file of keys can’t be read as JSON: ${this.file}. Nobody is let in by a key until it is mended.`,
      );
    }
  }
}
