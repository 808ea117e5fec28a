import type { SourceFragment } from '../../fragments/source.generated';
import { ended } from '../../language/ended';
import { readable } from '../../language/readable';
import { counted } from '../../parts/counted';
import { nameIn } from '../../parts/named';
import type { Change } from '../answer/change';
import { makersOf } from '../answer/change-links';
import { changeInWords } from '../answer/kind-of-change';
import { certainFirstByDay } from '../answer/order-of-changes';
import { isOfLaterAct, withReplacements, type Replacement } from '../answer/replacements';
import type { Piece } from './finding';
import type { Speech } from './speech';
import type { SourceRegister } from './source-register';

/** So many changes the short form tells; the others are counted by their kind. */
const IN_SHORT = 40;

/** One change with its sources. */
interface ChangeTold {
  /** What sort of change it is, or may be, and its day where it has one. */
  readonly heading: string;
  readonly statements: readonly Piece[];
}

/** Changes that stand together. */
export interface ChangePart {
  /** That they are not certain, and how many there are; null of those that are. */
  readonly heading: string | null;
  readonly changes: readonly ChangeTold[];
  /** How many of them the short form tells, from the first. */
  readonly inShort: number;
}

/** What changed between two days. */
export interface ChangesTold {
  readonly heading: string;
  /** How many are certain, of each kind too. */
  readonly count: string;
  /** The certain ones, then those of which only what is known may have changed; none is empty. */
  readonly parts: readonly ChangePart[];
}

/** The changes of the answer since an earlier day. */
export interface ChangesAsked {
  readonly since: string;
  readonly changes: readonly Change[];
  /** The kinds that are told; all where none is chosen. */
  readonly kinds: readonly string[];
}

/** Changes in the order in which a memo tells them. */
export interface OrderedChanges {
  readonly since: string;
  /** Those of the kinds chosen. */
  readonly all: readonly (Change | Replacement)[];
  /** The first of them, which the short form tells. */
  readonly short: readonly (Change | Replacement)[];
  /** How many of any kind are certain. */
  readonly total: number;
}

/** The certain ones first, each sort by day. */
export function orderedChanges({ since, changes, kinds }: ChangesAsked): OrderedChanges {
  const ofAnyKind = withReplacements(changes);
  const all = ofAnyKind.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).sort(certainFirstByDay);
  return { since, all, short: all.slice(0, IN_SHORT), total: ofAnyKind.filter(({ certain }) => certain).length };
}

export function changesTold(
  { since, all, short, total }: OrderedChanges,
  until: string,
  { t, words }: Speech,
  register: SourceRegister,
): ChangesTold {
  const certain = all.filter((change) => change.certain);
  const unsure = all.filter((change) => !change.certain);
  const kinds = counted(certain.map(changeInWords)).map(
    ({ value, count }) => `${t(`answer:${value}`)}: ${words.number(count)}`,
  );
  const counts = { count: certain.length, number: words.number(certain.length), total: words.number(total) };
  const count = t(certain.length < total ? 'answer:changes.countOf' : 'answer:changes.count', counts);
  const partOf = (heading: string | null, together: typeof all): ChangePart => ({
    heading,
    changes: together.map((change) => ({
      heading: [t(`answer:${changeInWords(change)}`), ...(change.date ? [words.date(change.date)] : [])].join(' · '),
      statements: statementsOf(change, { t, words }, register),
    })),
    inShort: together.filter((change) => short.includes(change)).length,
  });
  const notCertain = { count: unsure.length, number: words.number(unsure.length) };
  return {
    heading: t('answer:changes.heading', { from: words.date(since), to: words.date(until) }),
    count: [count, ...(kinds.length > 0 ? [`${kinds.join('; ')}.`] : [])].join(' '),
    parts: [partOf(null, certain), partOf(t('answer:changes.notCertain', notCertain), unsure)].filter(
      (part) => part.changes.length > 0,
    ),
  };
}

/** What a change rests on. */
export function citationsOf(change: Change | Replacement): readonly SourceFragment[] {
  if (change.kind !== 'REPLACED') return change.citations;
  return [...change.before.flatMap((older) => older.change.citations), ...change.after.citations];
}

/** The change in a sentence, or both versions; then what made it, as the page of the answer tells it. */
function statementsOf(change: Change | Replacement, speech: Speech, register: SourceRegister): Piece[] {
  const { t, words } = speech;
  if (change.kind !== 'REPLACED')
    return [
      { text: readable(change.summary), sources: register.numbersOf(change.citations), isOfData: false },
      ...makersInWords(change, speech),
    ];
  const hasOwnActs = isOfLaterAct(change);
  const version = (label: string, { obligation, instrument, citations, summary }: Change) => ({
    text: `${label}${hasOwnActs && instrument ? ` (${nameIn(words.language, instrument).name})` : ''}: ${obligation?.summary ?? obligation?.name ?? readable(summary)}`,
    sources: register.numbersOf(citations),
    isOfData: true,
  });
  const notes = change.before.flatMap(({ note }) => note ?? []);
  return [
    ...change.before.map((older) => version(t('answer:changes.until'), older.change)),
    version(t('answer:changes.from'), change.after),
    ...notes.map((note) => ({ text: `${t('answer:changes.compared')} ${note}`, sources: [], isOfData: true })),
    ...change.before.slice(0, 1).flatMap((older) => makersInWords(older.change, speech)),
  ];
}

function makersInWords(change: Change, { t, words }: Speech): Piece[] {
  return makersOf(change)
    .filter(({ things }) => things.length > 0)
    .map(({ label, things }) => {
      const names = things.map((thing) => nameIn(words.language, thing).name).join(', ');
      return { text: ended(`${t(`answer:changes.${label}`)} ${names}`), sources: [], isOfData: false };
    });
}
