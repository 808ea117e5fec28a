import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import { nationalLawOf } from './national-law';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/** What an answer may say of how many rows, in the order of its sentences. */
const SENTENCES = [
  'contradicted',
  'carriedOut',
  'partly',
  'lawUnknown',
  'nothing',
  'ownLaw',
  'unknown',
  'notBinding',
  'softLaw',
  'noted',
] as const;

/** What of an answer is counted. */
export type Counted = (typeof SENTENCES)[number] | 'international';

/** Of which rows a summary speaks. */
export interface Summed {
  /** Those that are shown. */
  readonly shown: readonly AnswerEdge[];
  /** Those of the whole answer. */
  readonly whole: readonly AnswerEdge[];
  readonly place: string;
  /** Whether the answer holds only what somebody must do, and so not all that binds the State. */
  readonly asksBearer: boolean;
}

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/** The sentences of a summary. */
interface Summary {
  readonly binding: string;
  readonly others: readonly string[];
  /** Up to when the norms were read that are taken to go on; null where none is. */
  readonly presumed: string | null;
  /** Whether it begins with national law, for nothing binds from outside. */
  readonly leadsWithOwn: boolean;
}

/**
 * An answer in a few sentences, in which each row that is shown is counted once by its standing: what binds from
 * outside first, or national law in force where nothing does.
 */
export function summaryOf(summed: Summed, speech: Speech): Summary {
  const { t, words } = speech;
  // Where a filter leaves nothing, the whole answer is told of.
  const shown = summed.shown.length > 0 ? summed.shown : summed.whole;
  const { international, ...counts } = countsOf(shown);
  const sentence = (name: (typeof SENTENCES)[number]) =>
    t(`answer:summary.${name}`, { count: counts[name], number: words.number(counts[name]) });
  const binding = bindingOf({ ...summed, shown }, international, speech);
  const leadsWithOwn = international === 0 && counts.ownLaw > 0 && shown.length > 1;
  const others = SENTENCES.filter((name) => counts[name] > 0 && !(leadsWithOwn && name === 'ownLaw')).map(sentence);
  return {
    binding: leadsWithOwn ? sentence('ownLaw') : binding,
    others: [...(leadsWithOwn ? [binding] : []), ...others],
    presumed: presumedOfAll(shown, speech),
    leadsWithOwn,
  };
}

/**
 * How many bind: of the State where all are told, otherwise of those that are shown, and of how many in the whole
 * answer.
 */
function bindingOf(
  { shown, whole, place, asksBearer }: Summed,
  binding: number,
  { t, words: { number } }: Speech,
): string {
  const told = { count: binding, number: number(binding), place };
  const isPart = shown.length < whole.length;
  if (!isPart && !asksBearer) return t('answer:summary.binding', told);
  if (shown.length === 1) return t(`answer:summary.one.${binding > 0}`, { place });
  const some = t('answer:summary.some', { ...told, shown: number(shown.length) });
  if (!isPart) return some;
  const { international } = countsOf(whole);
  const all = { count: international, number: number(international), total: number(whole.length) };
  return `${some} ${t('answer:summary.whole', all)}`;
}

/** Of how many it was read up to when, for they are taken to go on. */
export function presumedOfAll(shown: readonly AnswerEdge[], { t, words: { number, ofDate } }: Speech): string | null {
  const presumed = shown.filter(({ node }) => node.presumed);
  const [first, last] = ends(presumed.flatMap(({ node }) => node.attestedOn ?? []));
  if (!first || !last) return null;
  const told = { count: presumed.length, number: number(presumed.length), total: number(shown.length) };
  const when = first === last ? 'presumedOn' : 'presumedBetween';
  const days = { first: ofDate(first), last: ofDate(last) };
  const isOfAll = presumed.length > 1 && presumed.length === shown.length;
  return isOfAll ? t(`answer:summary.${when}All`, days) : t(`answer:summary.${when}`, { ...told, ...days });
}

function ends(dates: string[]): [string | undefined, string | undefined] {
  const sorted = dates.sort();
  return [sorted[0], sorted.at(-1)];
}

/**
 * How many rows bind as international obligations, how national law stands to those, and how many are of other sorts.
 */
export function countsOf(edges: readonly AnswerEdge[]): Record<Counted, number> {
  const rows = edges.map(({ node }) => node);
  const binding = rows.filter(({ standing }) => standing === 'BINDING');
  const international = binding.filter((row) => !isOwnLaw(row));
  const standing = (value: string) => rows.filter((row) => row.standing === value).length;
  const set = (value: string) => international.filter((row) => nationalLawOf(row) === value).length;
  return {
    international: international.length,
    contradicted: set('contradicted'),
    carriedOut: set('carriedOut'),
    partly: set('partly'),
    lawUnknown: set('unknown'),
    nothing: set('nothing'),
    ownLaw: binding.length - international.length,
    unknown: standing('UNKNOWN'),
    notBinding: standing('NOT_BINDING') + standing('NOT_IN_FORCE') + standing('SIGNED_ONLY'),
    softLaw: standing('SOFT_LAW'),
    noted: binding.filter(({ obligation }) => obligation.note).length,
  };
}
