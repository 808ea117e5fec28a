import './lib/check-node-version.mjs';

const { prepareTree, runEntryPoint } = await import('./lib/run-entry-point.mjs');
const { generateOperations } = await import('./lib/generate-operations.mjs');
await prepareTree();
await generateOperations({ check: false });
await runEntryPoint('generate');
