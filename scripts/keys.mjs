import './lib/check-node-version.mjs';

const { runEntryPoint } = await import('./lib/run-entry-point.mjs');
await runEntryPoint('keys');
