import './lib/check-node-version.mjs';

const { buildSources } = await import('./lib/build.mjs');
const { buildWeb } = await import('./lib/build-web.mjs');
const { say } = await import('./lib/project.mjs');

const built = [await buildSources(), await buildWeb()];
if (!built.includes(true)) say('Build: up to date.');
