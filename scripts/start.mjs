import './lib/check-node-version.mjs';

const { runEntryPoint } = await import('./lib/run-entry-point.mjs');
const { stopWithParent } = await import('./lib/stop-with-parent.mjs');
stopWithParent();
// graphql-js checks far more in development: answers took 10 to 15% longer.
process.env.NODE_ENV ??= 'production';
await runEntryPoint('main');
