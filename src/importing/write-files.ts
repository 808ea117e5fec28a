import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written, or, where its content is null, to be removed. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | null;
}

/**
 * Writes all of the files, or none: each is written beside its place first, and what was there is put back where one
 * can't be moved.
 */
export function writeFiles(files: readonly PlannedFile[]): void {
  const changed = files.filter(({ path, content }) => contentOf(path) !== content);
  const before = changed.map(({ path }) => ({ path, content: contentOf(path) }));
  try {
    for (const { path, content } of changed) if (content !== null) writeBeside(path, content);
    for (const { path, content } of changed) {
      if (content === null) rmSync(path, { force: true });
      else renameSync(besideOf(path), path);
    }
  } catch (error) {
    for (const { path, content } of before) restore(path, content);
    throw error;
  }
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function besideOf(path: string): string {
  return `${path}.importing`;
}

function writeBeside(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(besideOf(path), content, { flush: true });
}

function restore(path: string, content: string | null): void {
  rmSync(besideOf(path), { force: true });
  if (contentOf(path) === content) return;
  if (content === null) rmSync(path, { force: true });
  else writeFileSync(path, content);
}
