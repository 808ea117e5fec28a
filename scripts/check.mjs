import './lib/check-node-version.mjs';

const { CHECKS } = await import('./lib/gate-steps.mjs');
const { runGate } = await import('./lib/run-gate.mjs');
await runGate(CHECKS);
