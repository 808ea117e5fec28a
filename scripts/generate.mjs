import './lib/check-node-version.mjs';

const { installPackages } = await import('./lib/install-packages.mjs');
await installPackages();
const { runEntryPoint } = await import('./lib/run-entry-point.mjs');
const { generateOperations } = await import('./lib/generate-operations.mjs');
// The explorer is built with them.
await generateOperations({ check: false });
await runEntryPoint('generate');
