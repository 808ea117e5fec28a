import type { SourceFragment } from '../../fragments/source.generated';
import { readable } from '../../language/readable';
import { counted } from '../../parts/counted';
import type { Change } from '../answer/change';
import { certainFirstByDay } from '../answer/order-of-changes';
import { withReplacements, type Replacement } from '../answer/replacements';
import type { Piece, Speech } from './finding';
import type { SourceRegister } from './source-register';

/** So many changes the short form tells; the others are counted by their kind. */
const IN_SHORT = 40;

/** One change with its sources. */
interface ChangeTold {
  /** What sort of change it is, or may be, and its day where it has one. */
  readonly heading: string;
  readonly statements: readonly Piece[];
}

/** What changed between two days. */
export interface ChangesTold {
  readonly heading: string;
  /** How many there are, of each kind too. */
  readonly count: string;
  /** All of them, the certain ones first. */
  readonly changes: readonly ChangeTold[];
  /** How many of them the short form tells, from the first. */
  readonly inShort: number;
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
  /** How many there are of any kind. */
  readonly total: number;
}

/** The certain ones first, each sort by day. */
export function orderedChanges({ since, changes, kinds }: ChangesAsked): OrderedChanges {
  const ofAnyKind = withReplacements(changes);
  const all = ofAnyKind.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).sort(certainFirstByDay);
  return { since, all, short: all.slice(0, IN_SHORT), total: ofAnyKind.length };
}

export function changesTold(
  { since, all, short, total }: OrderedChanges,
  until: string,
  { t, words }: Speech,
  register: SourceRegister,
): ChangesTold {
  const kinds = counted(all.map(kindOf)).map(({ value, count }) => `${t(`answer:${value}`)}: ${words.number(count)}`);
  const counts = { count: all.length, number: words.number(all.length), total: words.number(total) };
  const count = t(all.length < total ? 'answer:changes.countOf' : 'answer:changes.count', counts);
  return {
    heading: t('answer:changes.heading', { from: words.date(since), to: words.date(until) }),
    count: [count, ...(kinds.length > 0 ? [`${kinds.join('; ')}.`] : [])].join(' '),
    changes: all.map((change) => ({
      heading: [t(`answer:${kindOf(change)}`), ...(change.date ? [words.date(change.date)] : [])].join(' · '),
      statements: statementsOf(change, { t, words }, register),
    })),
    inShort: short.length,
  };
}

/** What a change rests on. */
export function citationsOf(change: Change | Replacement): readonly SourceFragment[] {
  return change.kind === 'REPLACED' ? [...change.before.citations, ...change.after.citations] : change.citations;
}

function kindOf({ kind, certain }: Change | Replacement) {
  return `${certain ? 'changeKind' : 'mayHaveChanged'}.${kind}` as const;
}

function statementsOf(change: Change | Replacement, { t }: Speech, register: SourceRegister): Piece[] {
  if (change.kind !== 'REPLACED')
    return [{ text: readable(change.summary), sources: register.numbersOf(change.citations), isOfData: false }];
  const version = (label: string, { obligation, citations, summary }: Change) => ({
    text: `${label}: ${obligation?.summary ?? obligation?.name ?? readable(summary)}`,
    sources: register.numbersOf(citations),
    isOfData: true,
  });
  return [version(t('answer:changes.until'), change.before), version(t('answer:changes.from'), change.after)];
}
