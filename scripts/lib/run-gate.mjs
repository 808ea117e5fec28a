import { writeFileSync } from 'node:fs';
import { say, seconds } from './project.mjs';
import { prepareTree } from './run-entry-point.mjs';
import { runSteps } from './run-steps.mjs';

/** Installs and builds where needed, runs the steps, sums up, and leaves the exit code. */
export async function runGate(steps) {
  const started = performance.now();
  await prepareTree();
  const results = await runSteps(steps);
  saveReport(results);

  const failed = results.filter((result) => !result.ok).map((result) => result.name);
  const duration = seconds(performance.now() - started);
  if (failed.length === 0) return say(`All ${results.length} steps passed in ${duration}.`);
  say(`${failed.length} of ${results.length} steps failed in ${duration}: ${failed.join(', ')}.`);
  if (failed.some((name) => ['lint', 'format', 'generated files'].includes(name))) {
    say('npm run fix repairs format, generated files and some of lint.');
  }
  process.exitCode = 1;
}

/** For who asks with --report=FILE. */
function saveReport(results) {
  const file = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);
  if (file) writeFileSync(file, JSON.stringify(results));
}
