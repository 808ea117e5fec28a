import { capitalised } from '../../language/capitalised';
import { withDatesInWords } from '../../language/dates';
import { ended } from '../../language/ended';
import { readable } from '../../language/readable';
import { nameIn } from '../../parts/named';
import { penaltiesInWords } from '../../parts/penalties-in-words';
import { coverageInWords } from '../answer/coverage-in-words';
import { nationalLawOf } from '../answer/national-law';
import { placeOfRow } from '../answer/place-of-row';
import { presumedInWords } from '../answer/presumed-in-words';
import { isOwnLaw, standingSince } from '../answer/standing-in-words';
import type { MemoPageFragment } from './memo.generated';
import type { SourceRegister } from './source-register';
import type { Speech } from './speech';

export type MemoEdge = MemoPageFragment['edges'][number];
type MemoRow = MemoEdge['node'];
type Law = MemoRow['implementedBy'][number];

/** A statement with the numbers of the sources that it rests on. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly number[];
}

/** A piece of a sentence with its sources; what is in the words of the data is in English. */
export interface Piece extends Statement {
  readonly isOfData: boolean;
}

export interface Finding {
  /** The row that it tells. */
  readonly edge: MemoEdge;
  /** Its place in the full memo, from 1. */
  readonly number: number;
  /** The obligation in a sentence. */
  readonly statement: Statement;
  /** The act and the article. */
  readonly place: string;
  /** How it reaches the persons asked about: `Only in part: asylum seekers`. */
  readonly reach: string;
  /** Who must comply; null where the data names nobody. */
  readonly bearers: string | null;
  /** What is unsure of it, where the data says so. */
  readonly note: string | null;
  readonly penalties: readonly string[];
  readonly standing: string;
  readonly reason: string;
  readonly law: readonly Statement[];
  /** The national provisions that run against it, by name alone. */
  readonly against: readonly Statement[];
  /** Up to when it was read and is taken to go on, and on what sources disagree, where it is so. */
  readonly doubts: string | null;
}

/** What was asked, as far as it changes how a row is told. */
export interface AskedOf {
  readonly on: string;
  /** Whether the answer holds what somebody must do, and not what covers somebody. */
  readonly asksBearer: boolean;
}

export function findingOf(
  edge: MemoEdge,
  number: number,
  { on, asksBearer }: AskedOf,
  speech: Speech,
  register: SourceRegister,
): Finding {
  const { node: row } = edge;
  const { obligation } = row;
  return {
    edge,
    number,
    place: placeOfRow(row, on, speech.t, speech.words.language),
    reach: ended(capitalised(coverageInWords(row, asksBearer, speech))),
    bearers: bearersOf(row, speech),
    note: obligation.note,
    penalties: penaltiesInWords(obligation, speech),
    statement: { text: obligation.summary ?? obligation.name, sources: register.numbersOf(row.citations) },
    standing: standingOf(row, on, speech),
    reason: withDatesInWords(row.standingReason),
    law: lawOf(row, speech, register),
    against: runningAgainst(row).map((law) => namedLaw(law, speech, register)),
    doubts: doubtsOf(row, speech),
  };
}

function standingOf(row: MemoRow, on: string, { t, words }: Speech): string {
  const key = isOwnLaw(row) && row.standing === 'BINDING' ? 'OWN_LAW' : row.standing;
  const since = row.standing === 'BINDING' ? standingSince(row, on) : null;
  const told = since && t(`common:${since.isLatest ? 'sinceAtLatest' : 'since'}`, { date: words.ofDate(since.day) });
  return [t(`common:standing.${key}`), told].filter(Boolean).join(' ');
}

function bearersOf({ bearers }: MemoRow, { t, words }: Speech): string | null {
  if (bearers.length === 0) return null;
  return ended(`${t('answer:row.bearers')} ${bearers.map((bearer) => nameIn(words.language, bearer).name).join(', ')}`);
}

function doubtsOf(row: MemoRow, speech: Speech): string | null {
  const disputes = row.discrepancies.map(({ name }) => name).join('; ');
  const disputed = disputes && `${speech.t('answer:row.disputed')}: ${disputes}`;
  const doubts = [presumedInWords(row, speech), disputed].flatMap((doubt) => (doubt ? ended(capitalised(doubt)) : []));
  return doubts.length > 0 ? doubts.join(' ') : null;
}

function lawOf(row: MemoRow, speech: Speech, register: SourceRegister): Statement[] {
  const { t } = speech;
  const sum = nationalLawOf(row);
  if (sum === 'itself') return [];
  if (sum === 'nothing') return [{ text: `${t('answer:law.nothing')}.`, sources: [] }];
  const told = (law: Law, how: string): Statement => ({
    text: readable(
      [`${law.provision.name} (${[how, ...doubtOf(law, speech)].join('; ')}).`, law.note].filter(Boolean).join(' '),
    ),
    sources: register.numbersOf(law.citations),
  });
  return [
    ...row.contradictedBy.map((law) => told(law, t('answer:extent.CONTRADICTS'))),
    ...row.implementedBy.map((law) => told(law, t(`answer:extent.${law.extent}`))),
  ];
}

/** The national provisions that run against a row on the date, or may. */
export function runningAgainst({ contradictedBy }: MemoRow): readonly Law[] {
  return contradictedBy.filter(({ inForce }) => inForce !== 'NO');
}

function namedLaw(law: Law, speech: Speech, register: SourceRegister): Statement {
  const [doubt] = doubtOf(law, speech);
  return {
    text: doubt ? `${law.provision.name} (${doubt})` : law.provision.name,
    sources: register.numbersOf(law.citations),
  };
}

function doubtOf({ inForce }: Law, { t }: Speech): string[] {
  return inForce === 'UNKNOWN' ? [t('answer:row.unknownOnDate')] : [];
}
