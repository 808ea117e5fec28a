import './lib/check-node-version.mjs';

const { prepareTree } = await import('./lib/run-entry-point.mjs');
const { runNode } = await import('./lib/run-command.mjs');
const { runSteps } = await import('./lib/run-steps.mjs');

await prepareTree();
const steps = [
  { name: 'lint', run: () => runNode('node_modules/eslint/bin/eslint.js', '.', '--fix') },
  { name: 'format', run: () => runNode('node_modules/prettier/bin/prettier.cjs', '--write', '.', '--log-level=warn') },
  { name: 'generated files', run: () => runNode('dist/generate.js') },
];
// One after the other: they write the same files.
for (const step of steps) {
  const [result] = await runSteps([step]);
  if (!result.ok) process.exitCode = 1;
}
