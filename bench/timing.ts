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

/**
 * Runs the works in turn, round by round, so that whatever slows the machine slows all of them. Each round begins with
 * the next one: whatever comes after a work that takes much memory is slowed by it.
 */
export async function interleaved(
  rounds: number,
  works: Readonly<Record<string, () => unknown>>,
): Promise<Record<string, Times>> {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 5);
  const turns = Object.entries(works);
  for (let round = -warmUp; round < rounds; round += 1) {
    turns.push(...turns.splice(0, 1));
    for (const [name, work] of turns) {
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

/** Prints the ratio of two of the times, of their p50 and of their p10, which a busy machine disturbs less. */
export function ratioOf(
  times: Readonly<Record<string, Times>>,
  one: string,
  other: string,
  { atMost }: { atMost: number },
): void {
  const ratio = (part: 'p10' | 'p50') => ((times[one]?.[part] ?? 0) / (times[other]?.[part] ?? 1)).toFixed(2);
  console.log(
    `  p50, ${one} against ${other}: ${ratio('p50')} (target at most ${atMost}); of the p10: ${ratio('p10')}`,
  );
}

/**
 * Answers per second of each work with so many clients, each of which asks again as soon as it is answered. The works
 * take turns; the median of the turns counts.
 */
export async function throughputs(
  works: Readonly<Record<string, () => Promise<unknown>>>,
  { clients = 8, turns, seconds }: { clients?: number; turns: number; seconds: number },
): Promise<Record<string, number>> {
  const rates = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, work] of Object.entries(works)) {
      let answers = 0;
      const started = performance.now();
      const client = async () => {
        for (; performance.now() - started < seconds * 1000; answers += 1) await work();
      };
      await Promise.all(Array.from({ length: clients }, client));
      rates.get(name)?.push((answers / (performance.now() - started)) * 1000);
    }
  }
  return Object.fromEntries([...rates].map(([name, each]) => [name, timesOf(name, each).p50]));
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
