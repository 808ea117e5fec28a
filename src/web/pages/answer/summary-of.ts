import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import { nationalLawOf } from './national-law';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/** What an answer may say of how many rows, in the order of its sentences. */
const SENTENCES = ['contradicted', 'carriedOut', 'partly', 'nothing', 'ownLaw', 'unknown', 'presumed'] as const;

/** An answer in a few sentences: how many international obligations bind, and what else can be counted of its rows. */
export function summaryOf(
  edges: readonly AnswerEdge[],
  place: string,
  { t, words: { number } }: { readonly t: TFunction<'answer'>; readonly words: Words },
): { readonly binding: string; readonly others: readonly string[] } {
  const { international, ...counts } = countsOf(edges);
  return {
    binding: t('answer:summary.binding', { count: international, number: number(international), place }),
    others: SENTENCES.filter((name) => counts[name] > 0).map((name) =>
      t(`answer:summary.${name}`, { count: counts[name], number: number(counts[name]) }),
    ),
  };
}

/** How many rows bind as international obligations, how national law stands to those, and how many are of other sorts. */
function countsOf(edges: readonly AnswerEdge[]): Record<(typeof SENTENCES)[number] | 'international', number> {
  const rows = edges.map(({ node }) => node);
  const binding = rows.filter(({ standing }) => standing === 'BINDING');
  const international = binding.filter((row) => !isOwnLaw(row));
  const set = (value: string) => international.filter((row) => nationalLawOf(row) === value).length;
  return {
    international: international.length,
    contradicted: set('contradicted'),
    carriedOut: set('carriedOut'),
    partly: set('partly'),
    nothing: set('nothing'),
    ownLaw: binding.length - international.length,
    unknown: rows.filter(({ standing }) => standing === 'UNKNOWN').length,
    presumed: rows.filter(({ presumed }) => presumed).length,
  };
}
