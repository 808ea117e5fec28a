import './lib/check-node-version.mjs';

const { runEntryPoint } = await import('./lib/run-entry-point.mjs');
const { stopWithParent } = await import('./lib/stop-with-parent.mjs');
stopWithParent();
await runEntryPoint('cli/main');
