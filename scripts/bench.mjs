import './lib/check-node-version.mjs';
import { existsSync } from 'node:fs';

const { filesBelow } = await import('./lib/content-hash.mjs');
const { inProject, say } = await import('./lib/project.mjs');
const { runCommand } = await import('./lib/run-command.mjs');
const { prepareTree } = await import('./lib/run-entry-point.mjs');

// npm run bench [-- part-of-a-name ...] [--option ...]: these benchmarks, or all; they are handed the options.
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const benchmarks = (existsSync(inProject('bench')) ? filesBelow('bench') : [])
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => named.length === 0 || named.some((name) => file.includes(name)));

if (benchmarks.length === 0) {
  say(`No bench/*.bench.ts ${named.length > 0 ? `has ${named.join(' or ')} in its name` : 'yet'}.`);
  process.exit(1);
}
await prepareTree();
// As the program runs.
process.env.NODE_ENV ??= 'production';
const hook = inProject('scripts/lib/require-typescript.cjs');
for (const benchmark of benchmarks) {
  say(`\n${benchmark}`);
  // A graph of a million provisions is made in memory.
  const args = [
    '--expose-gc',
    '--max-old-space-size=14000',
    '--require',
    hook,
    inProject('bench', benchmark),
    ...options,
  ];
  const { ok } = await runCommand(process.execPath, args, { stdio: 'inherit' });
  if (!ok) process.exitCode = 1;
}
