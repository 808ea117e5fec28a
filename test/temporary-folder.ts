import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder; who makes it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lexgraph-test-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
