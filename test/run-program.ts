import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = resolve(__dirname, '..');

/**
 * A new folder within the project, from where programs find its packages and `lexgraph/client`; who makes it removes
 * it.
 */
export function folderInProject(): string {
  const ignored = join(PROJECT, '.lexgraph');
  mkdirSync(ignored, { recursive: true });
  return mkdtempSync(join(ignored, 'test-'));
}

export function removeFolderInProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a program writes; throws with what it complains of where it fails. */
export async function outputOf(command: string, args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args], { cwd: folder, timeout: 60_000 });
  return stdout;
}

/** Whether the command runs here: `Rscript -e "library(httr)"`. */
export function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { timeout: 60_000 }).status === 0;
}
