import { BadArgument } from '../../model/errors/bad-argument';
import type { DayRange } from '../../model/time/range';
import { Coverage } from '../../model/values/coverage';
import type { GraphStore } from '../../store/graph-store';
import { requireNode, requireNodes } from '../asking/find-node';
import { readStandings } from '../standing/read-standings';
import { readBorne } from './read-borne';
import { readCovering, type CoveringReading } from './read-covering';
import { SUBJECTS_WITHIN } from '../asking/subjects-within';
import { OBLIGATIONS_OF_STATE } from './obligations-of-state-candidates';

/**
 * Of which obligations something is asked: those that cover a group, those that somebody bears, those that are both, or
 * all that may concern the State.
 */
export interface AskedObligations {
  readonly state: string;
  /** Null for anybody. */
  readonly group: string | null;
  /** Further groups that the persons are in at once; none where no group is asked about. */
  readonly alsoIn: readonly string[];
  /** A group, body or person; null for anybody. */
  readonly bearer: string | null;
  /** Only obligations about these topics or narrower ones; null for all. An empty list matches nothing. */
  readonly topics: readonly string[] | null;
  /** The days on one of which own law may hold, to be wanted; null for all. */
  readonly during: DayRange | null;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for an id that won't do, `BAD_ARGUMENT` for further groups without a group. */
export async function readAsked(store: GraphStore, asked: AskedObligations): Promise<CoveringReading> {
  const { group, alsoIn, bearer, topics, during } = asked;
  if (group === null && alsoIn.length > 0) throw new BadArgument('alsoIn', 'needs a "group" beside it');
  const unfiltered = { topics, modalities: null, coverages: null };
  const borne =
    bearer === null
      ? null
      : await readBorne(store, { bearer, state: asked.state, topics, groups: null, modalities: null, during });
  if (group === null) return borne ?? readConcerning(store, asked);
  const states = { argument: 'state', ids: [asked.state], national: true, during };
  const covering = await readCovering(store, { ...unfiltered, group, alsoIn }, states);
  if (borne === null) return covering;
  const ids = new Set(borne.covered.map(({ candidate }) => candidate.obligation.id));
  return { ...covering, covered: covering.covered.filter(({ candidate }) => ids.has(candidate.obligation.id)) };
}

/** Whoever is asked about, all of it concerns them. */
const CONCERNED = { coverage: Coverage.DIRECT, via: [] };

async function readConcerning(
  store: GraphStore,
  { state: stateId, topics: asked }: AskedObligations,
): Promise<CoveringReading> {
  const state = await requireNode(store, 'state', stateId, 'State');
  await requireNodes(store, 'topics', asked ?? [], 'Topic');
  const topics = asked && (await store.candidates(SUBJECTS_WITHIN, { subjects: asked }));
  const candidates = await store.candidates(OBLIGATIONS_OF_STATE, { state: state.id, topics });
  const standings = await readStandings(store, [state.id]);
  return { states: [state], covered: candidates.map((candidate) => ({ ...CONCERNED, candidate })), standings, topics };
}
