import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';

/** What is known of a file's content: it is what a load left there; nobody can say; it is something else. */
export type StoreContent = 'SOUND' | 'UNKNOWN' | 'DAMAGED';

const CHUNK = 1_048_576;

/**
 * The digest of a store's file, in a file of its own beside it, as `sha256sum` writes it: by it a start tells whether
 * the content is what the last load left there. It is written and removed only by who holds the lock to write, and only
 * while all of the content is in the one file.
 */
export class StoreSeal {
  private readonly sealFile: string;
  private opened: { readonly descriptor: number; readonly inode: number } | null = null;

  constructor(private readonly file: string) {
    this.sealFile = `${file}.sha256`;
  }

  content(): StoreContent {
    for (;;) {
      const seal = this.read();
      if (seal === null || !this.isWhole()) return 'UNKNOWN';
      const isSound = digestIn(seal) === digestIn(this.made());
      // Another process may have loaded in between.
      if (this.read() === seal) return isSound ? 'SOUND' : 'DAMAGED';
    }
  }

  /** Seals what is in the file, unless some of the content is still beside it. */
  write(): void {
    if (this.isWhole()) this.put(this.made());
  }

  read(): string | null {
    try {
      return readFileSync(this.sealFile, 'utf8');
    } catch {
      return null;
    }
  }

  /** Puts back what was read before. */
  put(seal: string): void {
    const written = openSync(`${this.sealFile}.new`, 'w');
    try {
      writeSync(written, seal);
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(`${this.sealFile}.new`, this.sealFile);
  }

  remove(): void {
    rmSync(this.sealFile, { force: true });
  }

  /** Nothing waits in the log to be brought into the file. */
  isWhole(): boolean {
    return (statSync(`${this.file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
  }

  /** To be called when no connection of this process to the file is open any longer. */
  close(): void {
    if (this.opened) closeSync(this.opened.descriptor);
    this.opened = null;
  }

  private made(): string {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK);
    const descriptor = this.descriptor();
    const readAt = (position: number): number => readSync(descriptor, chunk, 0, CHUNK, position);
    for (let at = 0, read = readAt(at); read > 0; at += read, read = readAt(at)) hash.update(chunk.subarray(0, read));
    return `${hash.digest('hex')}  ${basename(this.file)}\n`;
  }

  /**
   * Whoever closes a file gives up all locks that the process has on it (https://www.sqlite.org/howtocorrupt.html,
   * 2.2), those of SQLite's connections included: another process that loads would take itself for the last one, remove
   * the log, and leave our connections with the graph of before, for good. So it stays open with them.
   */
  private descriptor(): number {
    const { ino: inode } = statSync(this.file);
    if (this.opened?.inode === inode) return this.opened.descriptor;
    this.close();
    this.opened = { descriptor: openSync(this.file, 'r'), inode };
    return this.opened.descriptor;
  }
}

function digestIn(seal: string): string {
  return seal.slice(0, 64);
}
