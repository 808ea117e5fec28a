import { nameOf, type NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import { requireActorOrGroup } from '../asking/require-actor-or-group';
import { obligationsBorneBy } from '../coverage/obligations-borne-by';
import { readBorne } from '../coverage/read-borne';

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
  readonly verdict: string;
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

function verdictOf({ state, asOf }: Asked, bearer: NodeRecord, { held, onTopics, listed }: Counts): string {
  const who = `“${nameOf(bearer)}”`;
  const where = nameOf(state);
  if (held === 0) return `${nothingOf(bearer, state)} An empty list is no statement about the law.`;
  const all = `The data holds ${obligations(held)} borne by ${who} in ${where}`;
  if (onTopics === 0) return `${all}, none of them on the topics asked about: nothing is held of these.`;
  const concerned = onTopics === held ? all : `${all}, ${onTopics} of them on the topics asked about`;
  if (listed === 0) return `${concerned}; on ${asOf} none of them holds: they had ended, or had not yet begun.`;
  return `${concerned}; ${listed} of them ${listed === 1 ? 'is' : 'are'} listed on ${asOf}. What the sources don’t mention it does not hold.`;
}

function nothingOf(bearer: NodeRecord, state: NodeRecord): string {
  const who = nameOf(bearer);
  if (bearer.kind === 'State')
    return `${who} bears nothing under the law of ${nameOf(state)}; what it owes itself is asked with it as the State.`;
  const names = `The data names no obligation that “${who}” bears in ${nameOf(state)}.`;
  return bearer.kind === 'Group' ? names : `${names} Its tasks are told by responsibilities.`;
}

function obligations(number: number): string {
  return number === 1 ? '1 obligation' : `${number} obligations`;
}
