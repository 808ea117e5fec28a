import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportPiece } from '../../export/export-format';

type Pieces = AsyncIterable<ExportPiece>;

/** Writes the pieces to standard output, no faster than they are read there. */
export async function writeToOutput(pieces: Pieces): Promise<void> {
  for await (const { content } of pieces) if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}

/** Writes the one file that the pieces make. */
export async function writeToFile(pieces: Pieces, path: string): Promise<readonly string[]> {
  return await writeBeside(pieces, () => path);
}

/** Writes the files that the pieces make into the folder. */
export async function writeToFolder(pieces: Pieces, folder: string): Promise<readonly string[]> {
  return await writeBeside(pieces, (file) => join(folder, file));
}

/**
 * All of the files, each beside its place until all are whole; what was there before stays where that fails. Returns
 * their paths.
 */
async function writeBeside(pieces: Pieces, pathOf: (file: string) => string): Promise<readonly string[]> {
  const open = new Map<string, number>();
  try {
    for await (const { file, content } of pieces) {
      const path = pathOf(file);
      const handle = open.get(path) ?? begin(path);
      open.set(path, handle);
      write(handle, typeof content === 'string' ? Buffer.from(content) : content);
    }
    for (const handle of open.values()) closeSync(handle);
    for (const path of open.keys()) renameSync(besideOf(path), path);
  } catch (error) {
    for (const path of open.keys()) rmSync(besideOf(path), { force: true });
    throw error;
  }
  return [...open.keys()];
}

function begin(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(besideOf(path), 'w');
}

function write(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
}

function besideOf(path: string): string {
  return `${path}.exporting`;
}
