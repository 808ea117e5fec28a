import { availableParallelism } from 'node:os';
import { say, seconds } from './project.mjs';
import { whileWaiting } from './run-command.mjs';

/** After so many seconds it is said once more that nothing has changed. */
const SILENCE = 60;

/**
 * Runs every step, as many at a time as there are processors, and says in a line how each ended; of one that failed,
 * all that it printed. Now and then it says what is still running, with how far each has come by its own account.
 * @returns {Promise<{ name: string, ok: boolean, milliseconds: number }[]>} in the order in which they ended
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  const running = new Map();
  const results = [];

  async function work() {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      running.set(step.name, '');
      const result = await step.run((progress) => running.set(step.name, ` (${progress})`));
      running.delete(step.name);
      report(step.name, result);
      results.push({ name: step.name, ok: result.ok, milliseconds: result.milliseconds, tests: result.tests });
    }
  }

  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, work);
  let said = '';
  let saidAt = 0;
  await whileWaiting(Promise.all(workers), (passed) => {
    const line = `        still running: ${[...running].map((step) => step.join('')).join(', ')}`;
    if (line === said && passed - saidAt < SILENCE) return;
    [said, saidAt] = [line, passed];
    say(line);
  });
  return results;
}

function report(name, { ok, output, milliseconds, tests }) {
  const counts = tests ? `   ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped` : '';
  say(`${ok ? '  ok  ' : '  FAIL'}  ${name.padEnd(18)} ${seconds(milliseconds).padStart(7)}${counts}`);
  if (!ok) say(`\n${output.trim() || 'It printed nothing.'}\n`);
}
