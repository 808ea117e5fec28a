import { spawnSync } from 'node:child_process';
import './lib/check-node-version.mjs';

const { installPackages } = await import('./lib/install-packages.mjs');
await installPackages();
const { buildSources } = await import('./lib/build.mjs');
const { generateOperations } = await import('./lib/generate-operations.mjs');
const { inProject } = await import('./lib/project.mjs');

// The program alone tells its schema; the explorer's operations may already ask for what is new in it.
await buildSources();
const { status } = spawnSync(process.execPath, [inProject('dist/generate.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
// By the schema that was just written.
await generateOperations({ check: false });
