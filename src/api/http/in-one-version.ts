import { LexgraphError } from '../../model/errors/lexgraph-error';
import { today, type CalendarDate } from '../../model/time/partial-date';
import type { GraphVersion } from '../../store/graph-store';

/** How often a request is run again because a load came between, before its last answer is given all the same. */
const MOST_RUNS = 3;

/** What a request is answered from. */
export interface VersionedReading<Context> {
  /** The graph that is held now; null while there is none. */
  version(): Promise<GraphVersion | null>;
  /** What resolvers share, anew for each run. */
  context(version: GraphVersion): Context | Promise<Context>;
}

/** An answer, and the graph and the day that it was given in. */
interface Run<Answer> {
  readonly answer: Answer;
  readonly version: GraphVersion;
  readonly day: CalendarDate;
  readonly isOneVersion: boolean;
}

/** The graph that is held. Throws `STORE_EMPTY` while there is none. */
export async function heldVersion<Context>(reading: VersionedReading<Context>): Promise<GraphVersion> {
  const version = await reading.version();
  if (!version) throw new LexgraphError('STORE_EMPTY', 'The graph is being loaded. Try again in a minute.');
  return version;
}

/** Answers within one version of the graph and one day: runs again where a load came between, or midnight. */
export async function inOneVersion<Context, Answer>(
  reading: VersionedReading<Context>,
  heldFirst: GraphVersion,
  run: (context: () => Promise<Context>) => Promise<Answer>,
): Promise<Run<Answer>> {
  for (let [runs, version] = [1, heldFirst]; ; runs += 1, version = await heldVersion(reading)) {
    const day = today();
    const answer = await run(() => Promise.resolve(reading.context(version)));
    const after = await reading.version();
    const isOneVersion = version.loadedAt === after?.loadedAt && version.digest === after.digest && day === today();
    if (isOneVersion || runs === MOST_RUNS) return { answer, version, day, isOneVersion };
  }
}
