import type { TFunction } from 'i18next';
import type { SourceFragment } from '../../fragments/source.generated';
import { capitalised } from '../../language/capitalised';
import { withDatesInWords } from '../../language/dates';
import { ended } from '../../language/ended';
import type { Words } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { coverageInWords } from '../answer/coverage-in-words';
import { groupRows } from '../answer/groups';
import { nationalLawOf } from '../answer/national-law';
import { penaltiesInWords } from '../../parts/penalties-in-words';
import { placeOfRow } from '../answer/place-of-row';
import type { Question } from '../answer/question';
import { isOwnLaw, standingSince } from '../answer/standing-in-words';
import type { MemoPageFragment } from './memo.generated';

export type MemoEdge = MemoPageFragment['edges'][number];
type MemoRow = MemoEdge['node'];
type Law = MemoRow['implementedBy'][number];

/** A statement with the numbers of the sources that it rests on. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly number[];
}

export interface Finding {
  /** Its place in the memo, from 1. */
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
  /** That nobody has checked since, and on what sources disagree, where it is so. */
  readonly doubts: string | null;
}

/** A memo, whatever it is written out as. */
export interface Memo {
  readonly sections: readonly { readonly heading: string; readonly findings: readonly Finding[] }[];
  readonly discrepancies: readonly { readonly name: string; readonly text: string }[];
  /** By their numbers, from 1. */
  readonly sources: readonly { readonly text: string; readonly address: string | null }[];
}

/** What stands in the language of the reader. */
export interface Speech {
  readonly t: TFunction<['answer', 'memo', 'common']>;
  readonly words: Words;
}

/** Which rows a memo tells, of which answer, and how they are put together. */
interface Told {
  readonly edges: readonly MemoEdge[];
  readonly all: readonly MemoEdge[];
  readonly by: Question['by'];
  readonly about: Question['about'];
  readonly on: string;
  /** Whether the answer holds what somebody must do, and not what covers somebody. */
  readonly asksBearer: boolean;
}

export function memoOf({ edges, all, by, about, ...asked }: Told, speech: Speech): Memo {
  const register = new SourceRegister();
  let number = 0;
  const sections = groupRows(edges, { by, all, about }).map(({ heading, edges: together }) => ({
    heading:
      typeof heading === 'string' ? speech.t(`answer:groups.${heading}`) : nameIn(speech.words.language, heading).name,
    findings: together.map(({ node }) => findingOf(node as MemoRow, (number += 1), asked, speech, register)),
  }));
  const disputes = new Map(edges.flatMap(({ node }) => node.discrepancies).map((dispute) => [dispute.id, dispute]));
  return {
    sections,
    discrepancies: [...disputes.values()].map(({ name, summary, resolution }) => ({
      name,
      text: withDatesInWords([summary, resolution].filter(Boolean).join(' ')),
    })),
    sources: register.sources,
  };
}

function findingOf(
  row: MemoRow,
  number: number,
  { on, asksBearer }: Pick<Told, 'on' | 'asksBearer'>,
  speech: Speech,
  register: SourceRegister,
): Finding {
  const { obligation } = row;
  return {
    number,
    place: placeOfRow(row, speech.t, speech.words.language),
    reach: ended(capitalised(coverageInWords(row, asksBearer, speech))),
    bearers: bearersOf(row, speech),
    note: obligation.note,
    penalties: penaltiesInWords(obligation, speech),
    statement: { text: obligation.summary ?? obligation.name, sources: register.numbersOf(row.citations) },
    standing: standingOf(row, on, speech),
    reason: withDatesInWords(row.standingReason),
    law: lawOf(row, speech, register),
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
  const doubts = [presumedOf(row, speech), disputed].flatMap((doubt) => (doubt ? ended(capitalised(doubt)) : []));
  return doubts.length > 0 ? doubts.join(' ') : null;
}

function presumedOf(row: MemoRow, { t, words }: Speech): string | null {
  if (!row.presumed) return null;
  return row.attestedOn ? t('common:presumedSince', { date: words.ofDate(row.attestedOn) }) : t('common:presumed');
}

function lawOf(row: MemoRow, { t }: Speech, register: SourceRegister): Statement[] {
  const sum = nationalLawOf(row);
  if (sum === 'itself') return [];
  if (sum === 'nothing') return [{ text: `${t('answer:law.nothing')}.`, sources: [] }];
  const doubtOf = ({ inForce }: Law) => (inForce === 'UNKNOWN' ? [t('answer:row.unknownOnDate')] : []);
  const told = (law: Law, how: string): Statement => ({
    text: withDatesInWords(
      [`${law.provision.name} (${[how, ...doubtOf(law)].join('; ')}).`, law.note].filter(Boolean).join(' '),
    ),
    sources: register.numbersOf(law.citations),
  });
  return [
    ...row.contradictedBy.map((law) => told(law, t('answer:extent.CONTRADICTS'))),
    ...row.implementedBy.map((law) => told(law, t(`answer:extent.${law.extent}`))),
  ];
}

/** Numbers each document and place once, in the order in which they are first cited. */
class SourceRegister {
  readonly sources: { text: string; address: string | null }[] = [];
  private readonly numbers = new Map<string, number>();

  numbersOf(citations: readonly SourceFragment[]): number[] {
    return [...new Set(citations.map((citation) => this.numberOf(citation)))];
  }

  private numberOf({ document, pinpoint }: SourceFragment): number {
    const key = `${document.id} ${pinpoint}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.sources.push({ text: [document.name, pinpoint].filter(Boolean).join(', '), address: document.address });
    this.numbers.set(key, this.sources.length);
    return this.sources.length;
  }
}
