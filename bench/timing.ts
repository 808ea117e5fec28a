import { arch, cpus, release, totalmem, type } from 'node:os';

/** `--smoke`: so few rounds that only the benchmark itself is tried. */
export const SMOKE = process.argv.includes('--smoke');

/** Times of one of the compared things, in milliseconds. */
export interface Times {
  readonly name: string;
  readonly p50: number;
  readonly p10: number;
  readonly p90: number;
}

/** Runs the works in turn, round by round, so that whatever slows the machine slows all of them. */
export async function interleaved(
  rounds: number,
  works: Readonly<Record<string, () => unknown>>,
): Promise<Record<string, Times>> {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 5);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const started = performance.now();
      await work();
      if (round >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, timesOf(name, each)]));
}

export function timesOf(name: string, milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { name, p50: at(0.5), p10: at(0.1), p90: at(0.9) };
}

/** The times as lines of a table. */
export function report(times: Iterable<Times>): void {
  for (const { name, p50, p10, p90 } of times)
    console.log(`  ${name.padEnd(58)} ${show(p50)} ms   (p10 ${show(p10)}, p90 ${show(p90)})`);
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 3 : 1).padStart(9);
}

export function tellMachine(): void {
  const processors = cpus();
  console.log(
    `  ${processors.length} x ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()} ${arch()}, Node ${process.version}`,
  );
}
