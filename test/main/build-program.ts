import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');

/** Compiles src/ to dist/, unless just that is built. */
export function buildProgram(): void {
  const build = `import(${JSON.stringify(join(PROJECT, 'scripts/lib/build.mjs'))}).then(({ buildSources }) => buildSources())`;
  execFileSync(process.execPath, ['-e', build], { cwd: PROJECT });
}
