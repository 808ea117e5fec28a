import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { inARow, type Told } from '../../model/words/told';
import type { GraphStore } from '../../store/graph-store';
import { requireActorOrGroup } from '../asking/require-actor-or-group';
import { obligationsBorneBy } from '../coverage/obligations-borne-by';
import { readBorne } from '../coverage/read-borne';
import { BORNE_SENTENCES as SAYS } from './borne-sentences';

interface Asked {
  readonly state: NodeRecord;
  readonly bearer: string;
  /** Null for all. */
  readonly topics: readonly string[] | null;
  readonly asOf: CalendarDate;
}

/** What the data holds of what somebody owes in a State, and so how a list of these obligations is to be read. */
export interface ObligationsBorneHeld {
  readonly bearer: NodeRecord;
  /** How many `obligationsBorneBy` lists: on the topics asked about and the date. */
  readonly listed: number;
  /** How many are held in all, of whatever topic and time. */
  readonly held: number;
  readonly verdict: Told;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for a bearer or topic that won't do. */
export async function obligationsBorneHeld(store: GraphStore, asked: Asked): Promise<ObligationsBorneHeld> {
  const { state, topics, asOf } = asked;
  const bearer = await requireActorOrGroup(store, 'bearer', asked.bearer);
  const everything = { bearer: bearer.id, state: state.id, groups: null, modalities: null };
  const numberHeld = async (about: readonly string[] | null): Promise<number> =>
    (await readBorne(store, { ...everything, topics: about, during: null })).covered.length;
  const held = await numberHeld(null);
  const onTopics = topics === null ? held : await numberHeld(topics);
  const rows = await obligationsBorneBy(store, { ...everything, topics, asOf, standings: null, orderBy: [] });
  const counts = { held, onTopics, listed: rows.length };
  return { bearer, held, listed: counts.listed, verdict: verdictOf(asked, bearer, counts) };
}

interface Counts {
  readonly held: number;
  readonly onTopics: number;
  readonly listed: number;
}

function verdictOf({ state, asOf }: Asked, bearer: NodeRecord, { held, onTopics, listed }: Counts): Told {
  if (held === 0) return inARow([nothingOf(bearer, state), SAYS.noStatement]);
  const borne = { bearer, state, held };
  if (onTopics === 0) return SAYS.noneOnTopics(borne);
  const concerned = onTopics === held ? null : onTopics;
  return listed === 0 ? SAYS.noneHolds(borne, concerned, asOf) : SAYS.listed(borne, concerned, listed, asOf);
}

function nothingOf(bearer: NodeRecord, state: NodeRecord): Told {
  return bearer.kind === 'State'
    ? SAYS.stateBearsNothing(bearer, state)
    : SAYS.namesNone(bearer, state, bearer.kind !== 'Group');
}
