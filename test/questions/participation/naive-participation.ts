import { textOf, type EdgeRecord, type NodeRecord } from '../../../src/model/records';
import { applyRule } from '../../../src/model/time/entry-into-force';
import { addDays, firstDay, lastDay, type CalendarDate } from '../../../src/model/time/partial-date';
import type { EntryIntoForceRule } from '../../../src/model/values/entry-into-force-rule';

/** What Kazakhstan did about a treaty, and of its protocol also what it did about its parent. */
export interface NaivePair {
  readonly state: NodeRecord;
  readonly instrument: NodeRecord;
  readonly acts: readonly EdgeRecord[];
  readonly approvals: readonly NodeRecord[];
  readonly parent: NaivePair | null;
}

type Verdict = 'YES' | 'NO' | 'UNKNOWN';
interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const NEVER = '9999-12-31';
const EVER = '0001-01-01';
const CONSENTS = ['RATIFICATION', 'ACCESSION', 'SUCCESSION', 'CONSENT'];

/**
 * Status and force on one day, asked of the rules of docs/rules.md afresh for that day: nothing is remembered, and no
 * day is singled out.
 */
export function naiveParticipation(pair: NaivePair, day: CalendarDate): { status: string; inForce: Verdict } {
  const episode = currentEpisode(pair, day);
  const status = naiveStatus(pair, episode, day);
  return { status, inForce: naiveForce(pair, episode, status, day) };
}

const actionOf = (act: EdgeRecord) => act.properties['action'] as string;
const dateOf = (act: EdgeRecord) => textOf(act, 'date');
const come = ({ from, to }: Days, day: CalendarDate): Verdict => (day >= to ? 'YES' : day >= from ? 'UNKNOWN' : 'NO');
const daysOf = (date: string): Days => ({ from: firstDay(date), to: lastDay(date) });
const and = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('NO') ? 'NO' : verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
const negated = (verdict: Verdict): Verdict => (verdict === 'YES' ? 'NO' : verdict === 'NO' ? 'YES' : 'UNKNOWN');

interface Episode {
  readonly act: EdgeRecord;
  readonly given: Days;
  readonly ended: Days | null;
}

function currentEpisode(pair: NaivePair, day: CalendarDate): Episode | null {
  const episodes = episodesOf(pair);
  return episodes.filter(({ given }) => come(given, day) !== 'NO').at(-1) ?? episodes[0] ?? null;
}

function episodesOf({ state, instrument, acts, approvals }: NaivePair): readonly Episode[] {
  const bounds = [
    textOf(instrument, 'adoptedOn'),
    textOf(state, 'independentSince'),
    ...approvals.map((each) => textOf(each, 'startedOn')),
  ].flatMap((date) => (date ? [firstDay(date)] : []));
  for (const act of acts.filter((each) => actionOf(each) === 'NOT_PARTY')) {
    const seen = textOf(act, 'attestedOn') ?? dateOf(act);
    if (seen) bounds.push(addDays(firstDay(seen), 1));
  }
  const notBefore = [EVER, ...bounds].sort().at(-1) ?? EVER;
  let left = acts
    .filter((act) => CONSENTS.includes(actionOf(act)))
    .map((act) => ({ act, given: givenBetween(act, state, notBefore) }));
  const episodes: Episode[] = [];
  for (const { act, days } of endsOf(acts)) {
    const before = left.filter(({ given }) => given.from < days.from);
    if (before.length === 0 && actionOf(act) === 'WITHDRAWAL') continue;
    left = left.filter(({ given }) => given.from >= days.from);
    const notice = dateOf(act) ?? textOf(act, 'effectiveFrom');
    const implied = { act, given: { from: notBefore, to: notice ? lastDay(notice) : NEVER } };
    episodes.push({ ...(narrowest(before) ?? implied), ended: days });
  }
  const last = narrowest(left);
  return last ? [...episodes, { ...last, ended: null }] : episodes;
}

function endsOf(acts: readonly EdgeRecord[]): readonly { act: EdgeRecord; days: Days }[] {
  return acts
    .filter((act) => ['DENUNCIATION', 'WITHDRAWAL'].includes(actionOf(act)))
    .map((act) => {
      const effect = textOf(act, 'effectiveFrom');
      if (effect) return { act, days: daysOf(effect) };
      const notice = dateOf(act);
      const isTakenBack = actionOf(act) === 'WITHDRAWAL';
      if (isTakenBack && notice) return { act, days: daysOf(notice) };
      const seen = isTakenBack ? textOf(act, 'attestedOn') : null;
      return { act, days: { from: notice ? firstDay(notice) : EVER, to: seen ? lastDay(seen) : NEVER } };
    })
    .sort((one, other) => (one.days.from < other.days.from ? -1 : 1));
}

/** Whether a State's predecessor did it. */
function isInherited(act: EdgeRecord, state: NodeRecord): boolean {
  const [date, independent] = [dateOf(act), textOf(state, 'independentSince')];
  return date !== null && independent !== null && lastDay(date) < firstDay(independent);
}

function givenBetween(act: EdgeRecord, state: NodeRecord, notBefore: CalendarDate): Days {
  if (isInherited(act, state)) return daysOf(textOf(state, 'independentSince') ?? EVER);
  const isSuccession = actionOf(act) === 'SUCCESSION';
  const effect = isSuccession ? (textOf(act, 'effectiveFrom') ?? textOf(state, 'independentSince')) : null;
  if (effect) return daysOf(effect);
  const date = dateOf(act);
  const [said, force] = [date ?? textOf(act, 'attestedOn'), textOf(act, 'inForceFrom')];
  const to = [said, force].flatMap((each) => (each ? [lastDay(each)] : [])).sort()[0] ?? NEVER;
  const from = date && !isSuccession ? firstDay(date) : EVER;
  return { from: notBefore <= to && notBefore > from ? notBefore : from, to };
}

function narrowest<T extends Pick<Episode, 'act' | 'given'>>(consents: readonly T[]): T | undefined {
  const dated = consents.filter(({ act }) => dateOf(act) !== null);
  const width = ({ given }: T) => Date.parse(given.to) - Date.parse(given.from);
  return [...(dated.length > 0 ? dated : consents)].sort(
    (one, other) => width(one) - width(other) || (one.given.from < other.given.from ? -1 : 1),
  )[0];
}

function naiveStatus(pair: NaivePair, episode: Episode | null, day: CalendarDate): string {
  const { instrument } = pair;
  const adopted = textOf(instrument, 'adoptedOn');
  if (adopted && day < firstDay(adopted)) return 'NOT_PARTY';
  const given = episode ? come(episode.given, day) : 'NO';
  if (given === 'UNKNOWN') return 'UNKNOWN';
  if (given === 'NO') return statusWithoutConsent(pair, day);
  const ended = episode?.ended ? come(episode.ended, day) : 'NO';
  return { YES: 'WITHDRAWN', NO: 'PARTY', UNKNOWN: 'UNKNOWN' }[ended];
}

function statusWithoutConsent(pair: NaivePair, day: CalendarDate): string {
  const { state, acts, approvals } = pair;
  if (mayHaveFollowed(pair, day)) return 'UNKNOWN';
  const signed = signaturesOn(acts, state, day);
  const independent = textOf(state, 'independentSince');
  if (signed.includes('YES')) return 'SIGNATORY';
  if (independent && day < firstDay(independent)) return 'NOT_PARTY';
  if (acts.some((act) => actionOf(act) === 'NOT_PARTY')) return 'NOT_PARTY';
  if (signed.includes('UNKNOWN')) return 'UNKNOWN';
  const yetToPass = approvals.some((each) => day < firstDay(textOf(each, 'startedOn') ?? EVER));
  return episodesOf(pair).length > 0 || signed.length > 0 || yetToPass ? 'NOT_PARTY' : 'UNKNOWN';
}

function mayHaveFollowed(pair: NaivePair, day: CalendarDate): boolean {
  const denied = pair.acts
    .filter((act) => actionOf(act) === 'NOT_PARTY')
    .map((act) => textOf(act, 'attestedOn') ?? dateOf(act))
    .flatMap((date) => (date ? [firstDay(date)] : []));
  if (episodesOf(pair).some(({ given }) => come(given, day) === 'NO')) return false;
  const passed = pair.approvals.map((each) => firstDay(textOf(each, 'startedOn') ?? NEVER));
  return passed.some((date) => day >= date && denied.every((each) => each < date));
}

function signaturesOn(acts: readonly EdgeRecord[], state: NodeRecord, day: CalendarDate): readonly Verdict[] {
  const when = (act: EdgeRecord): Days => {
    if (actionOf(act) === 'SIGNATURE' && isInherited(act, state))
      return daysOf(textOf(state, 'independentSince') ?? EVER);
    const [date, seen] = [dateOf(act), textOf(act, 'attestedOn')];
    return date ? daysOf(date) : { from: EVER, to: seen ? lastDay(seen) : NEVER };
  };
  const back = acts.filter((act) => actionOf(act) === 'WITHDRAWAL').map(when);
  return acts
    .filter((act) => actionOf(act) === 'SIGNATURE')
    .map((act) => {
      const gone = back.filter(({ to }) => to >= when(act).from).map((days) => negated(come(days, day)));
      return and([come(when(act), day), ...gone]);
    });
}

function naiveForce(pair: NaivePair, episode: Episode | null, status: string, day: CalendarDate): Verdict {
  if (status === 'NOT_PARTY' || status === 'SIGNATORY') return 'NO';
  if (!episode || come(episode.given, day) === 'NO') {
    const hasSigned = pair.acts.some(
      (act) => actionOf(act) === 'SIGNATURE' && signaturesOn([act], pair.state, day).includes('YES'),
    );
    return hasSigned && !mayHaveFollowed(pair, day) ? 'NO' : 'UNKNOWN';
  }
  const ended = episode.ended ? come(episode.ended, day) : 'NO';
  const own = [come(episode.given, day), come(entryOf(pair, episode), day), negated(ended)];
  return and(pair.parent ? [...own, naiveParticipation(pair.parent, day).inForce] : own);
}

function entryOf({ instrument, state }: NaivePair, { act, given }: Episode): Days {
  const stated = textOf(act, 'inForceFrom');
  if (stated && lastDay(stated) >= given.from) return daysOf(stated);
  const rule = instrument.properties['entryIntoForceRule'] as EntryIntoForceRule | undefined;
  const general = textOf(instrument, 'inForceFrom');
  const applied = (day: CalendarDate) => (rule && day !== EVER && day !== NEVER ? applyRule(rule, day) : day);
  const byRule =
    actionOf(act) === 'SUCCESSION' || isInherited(act, state)
      ? given
      : rule
        ? { from: applied(given.from), to: applied(given.to) }
        : { from: given.from, to: NEVER };
  if (!general) return { from: byRule.from, to: NEVER };
  const bounds = daysOf(general);
  return {
    from: byRule.from > bounds.from ? byRule.from : bounds.from,
    to: byRule.to > bounds.to ? byRule.to : bounds.to,
  };
}
