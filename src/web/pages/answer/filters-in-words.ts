import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { facetCounts, keyOf } from './narrow';
import { FACETS, type Facet, type Question } from './question';
import type { AnswerEdge } from './use-rows';

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/** By what an answer is narrowed: `Who must comply: Schools; Does it bind: Binding`; null where it is not. */
export function filtersInWords(question: Question, whole: readonly AnswerEdge[], speech: Speech): string | null {
  const chosen = FACETS.filter((facet) => question[`only-${facet}`]);
  if (chosen.length === 0) return null;
  const told = chosen.map(
    (facet) => `${speech.t(`answer:facets.${facet}`)}: ${valuesOf(facet, question, whole, speech).join(', ')}`,
  );
  return speech.t('answer:summary.filters', { filters: told.join('; ') });
}

function valuesOf(facet: Facet, question: Question, whole: readonly AnswerEdge[], { t, words }: Speech): string[] {
  const known = new Map(facetCounts(whole, facet).map(({ value }) => [keyOf(value), value]));
  return (question[`only-${facet}`] ?? []).map((key) => {
    const value = known.get(key);
    if (value === undefined) return key;
    return typeof value === 'string' ? t(`answer:${facet}.${value}`) : nameIn(words.language, value).name;
  });
}
