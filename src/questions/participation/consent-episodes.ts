import { textOf, type EdgeRecord, type NodeRecord } from '../../model/records';
import {
  OPEN_FUTURE,
  OPEN_PAST,
  addDays,
  firstDay,
  lastDay,
  later,
  type CalendarDate,
} from '../../model/time/partial-date';
import { rangeOf, type DayRange } from '../../model/time/range';
import { ConsentAction } from '../../model/values/consent-action';
import { actsOf, attestedOnOf, consentsAmong, dateOf } from './participation-acts';

/** A consent to be bound and, where there was one, the denunciation that ended it. */
export interface ConsentEpisode {
  /** The act of consent; the denunciation where no source gives the consent that it ended. */
  readonly act: EdgeRecord;
  /** The days between which consent was given. */
  readonly given: DayRange;
  /** The days between which the denunciation took effect (not its notice); null where there was none. */
  readonly ended: DayRange | null;
}

/** The consents of a State to an instrument, oldest first: a consent after a denunciation begins a new episode. */
export function consentEpisodes(instrument: NodeRecord, acts: readonly EdgeRecord[]): readonly ConsentEpisode[] {
  const notBefore = earliestPossibleConsent(instrument, acts);
  const denunciations = actsOf(acts, ConsentAction.DENUNCIATION)
    .map((act) => ({ act, ended: effectOf(act) }))
    .sort((one, other) => (one.ended.first < other.ended.first ? -1 : 1));
  let consents = consentsAmong(acts).map((act) => ({ act, given: givenOn(act, notBefore) }));
  const episodes: ConsentEpisode[] = [];
  for (const { act, ended } of denunciations) {
    const before = consents.filter(({ given }) => given.first < ended.first);
    consents = consents.filter(({ given }) => given.first >= ended.first);
    const implied = {
      act,
      given: { first: notBefore, last: lastDay(dateOf(act) ?? textOf(act, 'effectiveFrom') ?? OPEN_FUTURE) },
    };
    episodes.push({ ...(bestKnown(before) ?? implied), ended });
  }
  const last = bestKnown(consents);
  return last ? [...episodes, { ...last, ended: null }] : episodes;
}

type Consent = Pick<ConsentEpisode, 'act' | 'given'>;

/** Dated consents before undated ones; of these the one known best, of equals the earlier. */
function bestKnown(consents: readonly Consent[]): Consent | null {
  const dated = consents.filter(({ act }) => dateOf(act) !== null);
  const width = ({ given }: Consent) => Date.parse(given.last) - Date.parse(given.first);
  const order = (one: Consent, other: Consent) =>
    width(one) - width(other) || (one.given.first < other.given.first ? -1 : 1);
  return [...(dated.length > 0 ? dated : consents)].sort(order)[0] ?? null;
}

/** A dated consent stands as it is; an undated one lies after the last day on which the State was attested as not a party. */
function givenOn(act: EdgeRecord, notBefore: CalendarDate): DayRange {
  const date = dateOf(act);
  const seen = [date ?? textOf(act, 'attestedOn'), textOf(act, 'inForceFrom')].filter((each) => each !== null);
  const last = seen.map(lastDay).sort()[0] ?? OPEN_FUTURE;
  const first = date ? firstDay(date) : OPEN_PAST;
  return { first: notBefore <= last ? later(first, notBefore) : first, last };
}

function earliestPossibleConsent(instrument: NodeRecord, acts: readonly EdgeRecord[]): CalendarDate {
  const adopted = textOf(instrument, 'adoptedOn');
  const attestations = actsOf(acts, ConsentAction.NOT_PARTY).map(attestedOnOf);
  const daysAfter = attestations.flatMap((date) => (date ? [addDays(firstDay(date), 1)] : []));
  return [adopted ? firstDay(adopted) : OPEN_PAST, ...daysAfter].reduce(later);
}

function effectOf(denunciation: EdgeRecord): DayRange {
  const effective = textOf(denunciation, 'effectiveFrom');
  const notice = dateOf(denunciation);
  return effective ? rangeOf(effective) : { first: notice ? firstDay(notice) : OPEN_PAST, last: OPEN_FUTURE };
}
