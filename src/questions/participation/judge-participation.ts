import { Nature } from '../../model/declaration/nature';
import { natureOf } from '../../model/graph-model';
import { textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  firstDay,
  lastDay,
  latestOf,
  type CalendarDate,
  type PartialDate,
} from '../../model/time/partial-date';
import { hasCome, rangeOf, type DayRange } from '../../model/time/range';
import { Truth, both, not } from '../../model/time/three-valued';
import { ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import { consentEpisodes, type ConsentEpisode } from './consent-episodes';
import { entryIntoForceFor, type StateEntryIntoForce } from './entry-into-force-for-state';
import { actionOf, actsOf, attestedOnOf, consentsAmong, dateOf, oldestFirst } from './participation-acts';

/** Where a State stands towards an instrument on a day, and what that rests on. */
export interface ParticipationJudgment {
  readonly status: PartyStatus;
  readonly inForce: Truth;
  readonly since: PartialDate | null;
  readonly inForceFrom: PartialDate | null;
  readonly inForceFromComputed: boolean;
  readonly inForceNote: string | null;
  /** The days between which it entered into force for the State; null where it never consented. */
  readonly entry: DayRange | null;
  /** The acts that the status rests on. */
  readonly decisive: readonly EdgeRecord[];
  /** Every recorded act, oldest first. */
  readonly acts: readonly EdgeRecord[];
  readonly attestedOn: PartialDate | null;
}

/**
 * Judges participation: consent given and not withdrawn makes a PARTY; whether the instrument is in force for it is another question. A
 * statement that the State is not a party reaches back before it was made, and a dated consent prevails over it. Silence is UNKNOWN.
 */
export function judgeParticipation(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  parents: readonly ParticipationJudgment[],
  day: CalendarDate,
): ParticipationJudgment {
  const episode = episodeOn(consentEpisodes(instrument, acts), day);
  const entry =
    episode &&
    entryIntoForceFor(
      instrument,
      episode,
      parents.map((parent) => parent.entry),
    );
  const status = statusOn(instrument, acts, episode, day);
  const decisive = decisiveActs(status, acts);
  return {
    status,
    inForce: inForceOn(instrument, status, episode, entry, parents, day),
    since: episode && actionOf(episode.act) !== ConsentAction.DENUNCIATION ? dateOf(episode.act) : null,
    ...shownEntry(entry),
    decisive,
    acts: oldestFirst(acts),
    attestedOn: latestOf((decisive.length > 0 ? decisive : acts).map(attestedOnOf)),
  };
}

/** The last consent that may have been given by the day; the first one to come where none was. */
function episodeOn(episodes: readonly ConsentEpisode[], day: CalendarDate): ConsentEpisode | null {
  return episodes.filter(({ given }) => given.first <= day).at(-1) ?? episodes[0] ?? null;
}

function statusOn(
  instrument: NodeRecord,
  acts: readonly EdgeRecord[],
  episode: ConsentEpisode | null,
  day: CalendarDate,
): PartyStatus {
  const adopted = textOf(instrument, 'adoptedOn');
  if (adopted && day < firstDay(adopted)) return PartyStatus.NOT_PARTY;
  const consented = episode ? hasCome(episode.given, day) : Truth.NO;
  if (consented === Truth.UNKNOWN) return PartyStatus.UNKNOWN;
  if (consented === Truth.NO) return statusBeforeConsent(acts, episode, day);
  switch (withdrawn(episode, day)) {
    case Truth.YES:
      return PartyStatus.WITHDRAWN;
    case Truth.NO:
      return PartyStatus.PARTY;
    case Truth.UNKNOWN:
      return PartyStatus.UNKNOWN;
  }
}

/** Without consent by the day: a signatory once it has signed; not a party where a source says so, or where it consented or signed only later. */
function statusBeforeConsent(
  acts: readonly EdgeRecord[],
  episode: ConsentEpisode | null,
  day: CalendarDate,
): PartyStatus {
  const signatures = actsOf(acts, ConsentAction.SIGNATURE).map((act) => hasCome(signedOn(act), day));
  if (signatures.includes(Truth.YES)) return PartyStatus.SIGNATORY;
  if (actsOf(acts, ConsentAction.NOT_PARTY).length > 0) return PartyStatus.NOT_PARTY;
  if (signatures.includes(Truth.UNKNOWN)) return PartyStatus.UNKNOWN;
  return episode || signatures.length > 0 ? PartyStatus.NOT_PARTY : PartyStatus.UNKNOWN;
}

function signedOn(signature: EdgeRecord): DayRange {
  const date = dateOf(signature);
  const seen = textOf(signature, 'attestedOn');
  return date ? rangeOf(date) : { first: OPEN_PAST, last: seen ? lastDay(seen) : OPEN_FUTURE };
}

function withdrawn(episode: ConsentEpisode | null, day: CalendarDate): Truth {
  return episode?.ended ? hasCome(episode.ended, day) : Truth.NO;
}

function inForceOn(
  instrument: NodeRecord,
  status: PartyStatus,
  episode: ConsentEpisode | null,
  entry: StateEntryIntoForce | null,
  parents: readonly ParticipationJudgment[],
  day: CalendarDate,
): Truth {
  if (status === PartyStatus.NOT_PARTY) return Truth.NO;
  if (status === PartyStatus.SIGNATORY) return maySignatureBind(instrument) ? Truth.UNKNOWN : Truth.NO;
  if (!episode || !entry) return Truth.UNKNOWN;
  const own = both(both(hasCome(episode.given, day), hasCome(entry.range, day)), not(withdrawn(episode, day)));
  return parents.map((parent) => parent.inForce).reduce(both, own);
}

/** Of an agreement between two or three States, 'signed' alone may mean definitively signed (VCLT art. 12). */
export function maySignatureBind(instrument: NodeRecord): boolean {
  return natureOf(instrument) === Nature.AGREEMENT && instrument.properties['form'] !== 'MULTILATERAL';
}

function shownEntry(
  entry: StateEntryIntoForce | null,
): Pick<ParticipationJudgment, 'inForceFrom' | 'inForceFromComputed' | 'inForceNote' | 'entry'> {
  if (!entry) return { inForceFrom: null, inForceFromComputed: false, inForceNote: null, entry: null };
  const { range, computed, note, stated } = entry;
  return {
    inForceFrom: stated ?? (computed ? range.first : null),
    inForceFromComputed: computed,
    inForceNote: note,
    entry: range,
  };
}

function decisiveActs(status: PartyStatus, acts: readonly EdgeRecord[]): readonly EdgeRecord[] {
  switch (status) {
    case PartyStatus.PARTY:
      return consentsAmong(acts);
    case PartyStatus.WITHDRAWN:
      return actsOf(acts, ConsentAction.DENUNCIATION);
    case PartyStatus.SIGNATORY:
      return actsOf(acts, ConsentAction.SIGNATURE, ConsentAction.NOT_PARTY);
    case PartyStatus.NOT_PARTY: {
      const negative = [...actsOf(acts, ConsentAction.NOT_PARTY), ...consentsAmong(acts)];
      return negative.length > 0 ? negative : actsOf(acts, ConsentAction.SIGNATURE);
    }
    case PartyStatus.UNKNOWN:
      return acts;
  }
}
