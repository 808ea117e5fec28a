import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Program } from './program';

const COMMAND = resolve(__dirname, '../../dist/cli/main.js');
const LOADED_WITHIN = 120_000;
const ASKING_AT_ONCE = 2;
const ATTEMPTS_A_ROUND = 10;

/**
 * The first and the last page: a graph of which a part was written shows two versions in one answer, or another number.
 */
const ASK = JSON.stringify({
  query:
    '{ first: topics(first: 200) { totalCount edges { node { name } } } last: topics(last: 200) { edges { node { name } } } }',
});

interface Answer {
  readonly data?: Readonly<Record<'first' | 'last', Page>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface Page {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: { readonly name: string } }[];
}

interface KillingJob {
  /** Where the seeds and the embedded store lie. */
  readonly folder: string;
  /** `NEO4J_URI` and its like, for that engine. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many loads are killed before their graph is shown. */
  readonly rounds: number;
  /** How many topics the graph has; all of them change with each load. */
  readonly topics: number;
}

/** What came of the rounds. */
export interface KillingReport {
  /** How many more loads were killed when all was written. */
  readonly hadLoaded: number;
  readonly answers: number;
  /** How many requests beside the loads failed, by code. */
  readonly failures: Readonly<Record<string, number>>;
  /** The longest time without an answer, in milliseconds. */
  readonly longestSilence: number;
}

/**
 * Kills loads (`kill -9`) beside a server that answers, at moments spread over the time from when one that finds
 * nothing new has ended until the new graph is shown. After each, and all the while, an answer is of one version as a
 * whole, and the next load brings the graph up to date; at the end a new server starts from what is there. Throws where
 * that is not so.
 */
export async function killLoads(job: KillingJob): Promise<KillingReport> {
  const files = { LEXGRAPH_SEEDS: join(job.folder, 'seeds'), LEXGRAPH_STORE: join(job.folder, 'graph.sqlite') };
  const environment = { COST_A_MINUTE: '0', ...job.environment, ...files };
  mkdirSync(files.LEXGRAPH_SEEDS);
  const save = (version: number) => saveTopics(files.LEXGRAPH_SEEDS, version, job.topics);
  save(0);
  const program = Program.start(job.folder, environment);
  await program.greeted(LOADED_WITHIN);
  const watch = new Watch(program, job.topics);
  save(1);
  const moments = new KillingMoments(await timeToShow(1, watch, environment));
  moments.startsWriting(await timeOf(() => loadToEnd(environment)));
  let [version, killed, hadLoaded] = [1, 0, 0];
  for (let attempts = 0; killed < job.rounds; attempts += 1) {
    if (attempts === job.rounds * ATTEMPTS_A_ROUND)
      throw new Error(`of ${attempts} loads, ${killed} were killed before their graph was shown`);
    const next = version + 1;
    save(next);
    const moment = moments.of((killed + 1) / (job.rounds + 1));
    const isKilled = await killAfter(environment, moment);
    const shown = await watch.version();
    if (shown !== version && shown !== next)
      throw new Error(`after ${version} and a load of ${next}, ${shown} is shown`);
    if (shown === version) killed += 1;
    else moments.shows(moment);
    if (shown === next && isKilled) hadLoaded += 1;
    version = next + 1;
    save(version);
    moments.shows(await timeToShow(version, watch, environment));
  }
  const { answers, failures, longestSilence } = await watch.end();
  await program.stop();
  await startsWith(version, job, environment);
  return { hadLoaded, answers, failures, longestSilence };
}

async function startsWith(version: number, job: KillingJob, environment: Record<string, string>): Promise<void> {
  const program = Program.start(job.folder, environment);
  await program.greeted(LOADED_WITHIN);
  const shown = versionIn((await program.ask(ASK)) as Answer, job.topics);
  await program.stop();
  if (shown !== version) throw new Error(`a new server shows ${shown} instead of ${version}`);
}

/** How long a load takes until the server shows that version, in milliseconds; it is brought to its end. */
async function timeToShow(version: number, watch: Watch, environment: Record<string, string>): Promise<number> {
  const begun = performance.now();
  let shownAt = Infinity;
  watch.onShown = (shown) => {
    if (shown === version) shownAt = Math.min(shownAt, performance.now());
  };
  await loadToEnd(environment);
  const loaded = await watch.version();
  if (loaded !== version) throw new Error(`${version} was loaded, but ${loaded} is shown`);
  return Math.min(shownAt, performance.now()) - begun;
}

/** When loads are killed, in milliseconds after their start; what each load took narrows it. */
class KillingMoments {
  private earliest = 0;

  constructor(private latest: number) {}

  /** A load that finds nothing new had ended after that time. */
  startsWriting(after: number): void {
    this.earliest = Math.min(after, this.latest / 2);
  }

  /** A load's graph was shown by that time. */
  shows(by: number): void {
    this.latest = Math.min(this.latest, by);
    this.earliest = Math.min(this.earliest, this.latest / 2);
  }

  /** The moment at a share, between 0 and 1, of the time in which loads write. */
  of(share: number): number {
    return this.earliest + (this.latest - this.earliest) * share;
  }
}

/** Asks a server again and again, and looks whether each answer is whole. */
class Watch {
  /** Told the version of each answer. */
  onShown: (version: number) => void = () => undefined;
  private readonly asking: Promise<void>[];
  private readonly failures: Record<string, number> = {};
  private isOver = false;
  private answers = 0;
  private answeredAt = performance.now();
  private longestSilence = 0;

  constructor(
    private readonly program: Program,
    private readonly topics: number,
  ) {
    this.asking = Array.from({ length: ASKING_AT_ONCE }, () => this.askOn());
    // Told when it has ended.
    for (const each of this.asking) each.catch(() => undefined);
  }

  /** The version that is shown now, as soon as one is. */
  async version(): Promise<number> {
    for (const begun = performance.now(); ; await wait(100)) {
      const answer = (await this.program.ask(ASK)) as Answer;
      if (!answer.errors) return versionIn(answer, this.topics);
      if (performance.now() - begun > LOADED_WITHIN) throw new Error(`no answer: ${JSON.stringify(answer.errors)}`);
    }
  }

  async end() {
    this.isOver = true;
    await Promise.all(this.asking);
    const { answers, failures, longestSilence } = this;
    return { answers, failures, longestSilence };
  }

  private async askOn(): Promise<void> {
    for (; !this.isOver; await wait(5)) {
      const answer = (await this.program.ask(ASK)) as Answer;
      const code = answer.errors?.[0]?.extensions.code;
      if (code !== undefined) this.failures[code] = (this.failures[code] ?? 0) + 1;
      else this.take(answer);
    }
  }

  private take(answer: Answer): void {
    this.onShown(versionIn(answer, this.topics));
    this.longestSilence = Math.max(this.longestSilence, performance.now() - this.answeredAt);
    this.answeredAt = performance.now();
    this.answers += 1;
  }
}

/** The version that all of an answer is of. Throws where it is of two, or not whole. */
function versionIn({ data }: Answer, topics: number): number {
  const nodes = [...(data?.first.edges ?? []), ...(data?.last.edges ?? [])];
  const versions = new Set(nodes.map(({ node }) => Number(/^Version (\d+) /.exec(node.name)?.[1])));
  const [version] = versions;
  if (version === undefined || versions.size > 1 || data?.first.totalCount !== topics)
    throw new Error(`an answer of versions ${[...versions].join(', ')} with ${data?.first.totalCount} topics`);
  return version;
}

/** As editors save: written beside, then put in its place. */
function saveTopics(folder: string, version: number, topics: number): void {
  const lines = Array.from(
    { length: topics },
    (_, number) => `- topic: topic/t${number}\n  name: Version ${version} of ${number}\n  basis: EDITORIAL\n`,
  );
  const file = join(folder, 'topics.yaml');
  writeFileSync(`${file}~`, lines.join(''));
  renameSync(`${file}~`, file);
}

function startLoad(environment: Record<string, string>) {
  return spawn(process.execPath, [COMMAND, 'seed'], { env: { ...process.env, ...environment } });
}

async function loadToEnd(environment: Record<string, string>): Promise<void> {
  const child = startLoad(environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`a load ended with ${status}:\n${output}`);
}

/** Whether it was killed before it had ended. */
async function killAfter(environment: Record<string, string>, milliseconds: number): Promise<boolean> {
  const child = startLoad(environment);
  child.stdout.resume();
  child.stderr.resume();
  const ended = once(child, 'close');
  await Promise.race([wait(milliseconds), ended]);
  const isRunning = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return isRunning;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
