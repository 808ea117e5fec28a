import './lib/check-node-version.mjs';

const { buildSources } = await import('./lib/build.mjs');
const { say } = await import('./lib/project.mjs');

if (!(await buildSources())) say('Build: up to date.');
