import { capitalised } from '../../language/capitalised';
import { ended } from '../../language/ended';
import { nationalLawOf } from '../answer/national-law';
import { countsOf, presumedOfAll, summaryOf, type Counted, type Summed } from '../answer/summary-of';
import { presumedInWords } from '../answer/presumed-in-words';
import type { Finding, Piece } from './finding';
import type { Speech } from './speech';
import { noteInBrief } from './note-in-brief';
import { placesLeft } from './places-left';
import { MOST, OF_ONE_TREATY, type ShortPart, type ShortRows } from './short-rows';
import type { NumberedSource } from './source-register';

/** So many norms a sentence names. */
const NAMED = 3;

/** How national law may stand to what binds, in the order of its sentence. */
const LAW = ['contradicted', 'carriedOut', 'partly', 'lawUnknown', 'nothing'] as const satisfies Counted[];

/** What an answer may hold beside what binds from outside. */
const BESIDES = ['ownLaw', 'unknown', 'notBinding', 'softLaw'] as const satisfies Counted[];

/** A row of the table. */
export interface ShortFinding {
  readonly finding: Finding;
  /** How national law stands to it; null of national law itself. */
  readonly law: string | null;
  /**
   * What must be known of it at once, where it is so: that it reaches a part of the persons alone, has a longer note,
   * is disputed.
   */
  readonly limits: readonly string[];
  /** What its note says, a long one in its first sentences; it may be the very point. */
  readonly note: string | null;
  /** Up to when it was read and is taken to go on, where it is so. */
  readonly attested: string | null;
}

/** What the short form of a memo tells; all of it stands in the full one, under the same numbers. */
export interface ShortMemo {
  /** How many bind, and what decides: each sentence in its pieces. */
  readonly sentences: readonly (readonly Piece[])[];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly ShortFinding[] }[];
  /** What the full form has beyond this, each with its count. */
  readonly beyond: readonly string[];
  /** Those that are named: the first of all. */
  readonly sources: readonly NumberedSource[];
}

interface Shortened {
  readonly parts: readonly ShortRows[];
  /** All that the full form tells. */
  readonly findings: readonly Finding[];
  /** The norm closest to the question, whether the memo tells it or not; null where that is not sure. */
  readonly closest: Finding | null;
  readonly summed: Summed;
  readonly sources: readonly NumberedSource[];
  /** How many sources the full form names beyond these. */
  readonly sourcesLeft: number;
  readonly changesLeft: number;
}

export function shortMemoOf(shortened: Shortened, speech: Speech): ShortMemo {
  const { parts, findings, sources } = shortened;
  const byEdge = new Map(findings.map((finding) => [finding.edge, finding]));
  const told = parts.map(({ part, edges }) => ({ part, findings: edges.flatMap((edge) => byEdge.get(edge) ?? []) }));
  return {
    sentences: findings.length > 0 ? sentencesOf(shortened, told, speech) : [],
    parts: told.map(({ part, findings: together }) => ({
      heading: headingOf(part, speech),
      rows: together.map((finding) => rowOf(finding, speech)),
    })),
    beyond: beyondOf(shortened, told, speech),
    sources,
  };
}

function headingOf(part: ShortPart, { t }: Speech): string {
  return part === 'against' || part === 'rules' ? t(`answer:groups.${part}`) : t(`memo:part.${part}`);
}

type Told = readonly { readonly part: ShortPart; readonly findings: readonly Finding[] }[];

function sentencesOf({ summed, closest }: Shortened, told: Told, speech: Speech): Piece[][] {
  const { t, words } = speech;
  const counts = countsOf(summed.shown);
  const { binding, others, leadsWithOwn } = summaryOf(summed, speech);
  const count = (name: Counted) => ({ count: counts[name], number: words.number(counts[name]) });
  const lawClauses = LAW.filter((name) => counts[name] > 0).map((name) => t(`memo:lawOf.${name}`, count(name)));
  const besides = BESIDES.filter((name) => counts[name] > 0 && !(leadsWithOwn && name === 'ownLaw'));
  const sentences = [
    [binding, ...(leadsWithOwn ? others.slice(0, 1) : [])].join(' '),
    lawClauses.length > 0 ? t('memo:lawStands', { clauses: lawClauses.join('; ') }) : '',
  ];
  const last = [
    besides.length > 0
      ? t('memo:besides', { clauses: besides.map((name) => t(`memo:besidesOf.${name}`, count(name))).join('; ') })
      : '',
    presumedOfAll(summed.shown, speech) ?? '',
  ];
  return [
    ...sentences.filter(Boolean).map((text) => [said(text)]),
    ...deciding(told, closest, speech),
    ...last.filter(Boolean).map((text) => [said(text)]),
  ];
}

/** What runs against what binds, by name, and what is closest to the question. */
function deciding(told: Told, closest: Finding | null, speech: Speech): Piece[][] {
  const of = (...parts: ShortPart[]) => told.flatMap(({ part, findings }) => (parts.includes(part) ? findings : []));
  const rules =
    of('rules').length > 0
      ? naming('rules', of('rules', 'mayRunAgainst'), speech)
      : naming('mayRun', of('mayRunAgainst'), speech);
  return [
    ...naming('against', of('against'), speech),
    ...naming('closest', closest ? [closest] : [], speech),
    ...rules,
  ];
}

/** A sentence that names norms with their sources; none where there are none. */
function naming(
  what: 'against' | 'rules' | 'mayRun' | 'closest',
  findings: readonly Finding[],
  { t, words }: Speech,
): Piece[][] {
  if (findings.length === 0) return [];
  const named = findings.slice(0, NAMED).flatMap((finding, index) => {
    const isDoubted = what === 'rules' && finding.edge.node.standing === 'UNKNOWN';
    const doubt = isDoubted ? ` (${t('answer:row.unknownOnDate')})` : '';
    const { text, sources } = finding.statement;
    return [
      ...(index > 0 ? [said('; ')] : []),
      { text: withoutStop(text), sources: [], isOfData: true },
      { text: ` – ${finding.place}${doubt}`, sources, isOfData: false },
    ];
  });
  const more = findings.length - NAMED;
  const end = more > 0 ? `; ${t('memo:decides.more', { count: more, number: words.number(more) })}.` : '.';
  return [[said(`${t(`memo:decides.${what}`)} `), ...named, said(end)]];
}

function said(text: string): Piece {
  return { text, sources: [], isOfData: false };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function rowOf(finding: Finding, speech: Speech): ShortFinding {
  const { t } = speech;
  const { node: row } = finding.edge;
  const law = nationalLawOf(row);
  const isPart = row.coverage === 'PARTIAL' || row.coverage === 'EXCLUDED';
  const presumed = presumedInWords(row, speech);
  const note = finding.note === null ? null : noteInBrief(finding.note);
  return {
    finding,
    law: law === 'itself' ? null : ended(t(`answer:law.${law}`)),
    limits: [
      ...(isPart ? [finding.reach] : []),
      ...(note?.goesOn ? [t('memo:noteGoesOn')] : []),
      ...(row.discrepancies.length > 0 ? [ended(capitalised(t('answer:row.disputed')))] : []),
    ],
    note: note && note.text,
    attested: presumed && ended(presumed),
  };
}

/** What the full form has beyond the short one: rows, what it tells of each, sources. */
function beyondOf({ findings, sourcesLeft, changesLeft }: Shortened, told: Told, { t, words }: Speech): string[] {
  const inTable = new Set(told.flatMap((part) => part.findings));
  const leftOut = findings.filter((finding) => !inTable.has(finding));
  const left = leftOut.map(({ edge }) => edge);
  const places = placesLeft(leftOut, words.language);
  const nodes = findings.map(({ edge }) => edge.node);
  const counts = countsOf(left);
  const clauses = (['international', ...BESIDES] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`memo:besidesOf.${name}`, { number: words.number(counts[name]) }));
  const provisions = new Set(
    nodes.flatMap((node) => [...node.contradictedBy, ...node.implementedBy].map(({ provision }) => provision.id)),
  );
  const line = (name: BeyondLine, count: number) =>
    count > 0 ? [t(`memo:beyond.${name}`, { number: words.number(count), clauses: clauses.join('; ') })] : [];
  return [
    ...line('norms', left.length),
    ...(places ? [t(`memo:left.${places.more > 0 ? 'placesAndMore' : 'places'}`, { ...places })] : []),
    ...(places ? [t('memo:left.rule', { most: words.number(MOST), ofOne: words.number(OF_ONE_TREATY) })] : []),
    ...line('reasons', nodes.length),
    ...line('provisions', provisions.size),
    ...line('notes', nodes.filter(({ obligation }) => obligation.note).length),
    ...line('penalties', findings.filter(({ penalties }) => penalties.length > 0).length),
    ...line('disagreements', new Set(nodes.flatMap((node) => node.discrepancies.map(({ id }) => id))).size),
    ...line('changes', changesLeft),
    ...line('sources', sourcesLeft),
  ];
}

type BeyondLine = 'norms' | 'reasons' | 'provisions' | 'notes' | 'penalties' | 'disagreements' | 'changes' | 'sources';
