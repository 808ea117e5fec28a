import type { TFunction } from 'i18next';
import type { Words } from '../../language/use-words';
import { nameIn, type NamedThing } from '../../parts/named';
import { chosenInVain, facetCounts, keyOf } from './narrow';
import { FACETS, type Facet, type Question } from './question';
import type { AnswerEdge } from './use-rows';

interface Speech {
  readonly t: TFunction<'answer'>;
  readonly words: Words;
}

/**
 * By what an answer is narrowed: `Who must comply: Schools; Does it bind: Binding`; null where it is not. `names` are
 * those of what is chosen and no row has.
 */
export function filtersInWords(
  question: Question,
  whole: readonly AnswerEdge[],
  names: ReadonlyMap<string, NamedThing>,
  speech: Speech,
): string | null {
  const chosen = FACETS.filter((facet) => question[`only-${facet}`]);
  if (chosen.length === 0) return null;
  const told = chosen.map(
    (facet) => `${speech.t(`answer:facets.${facet}`)}: ${valuesOf(facet, question, whole, names, speech).join(', ')}`,
  );
  return speech.t('answer:summary.filters', { filters: told.join('; ') });
}

function valuesOf(
  facet: Facet,
  question: Question,
  whole: readonly AnswerEdge[],
  names: ReadonlyMap<string, NamedThing>,
  { t, words }: Speech,
): string[] {
  const chosen = question[`only-${facet}`] ?? [];
  const counts = facetCounts(whole, facet);
  const known = new Map([...counts, ...chosenInVain(counts, chosen, names)].map(({ value }) => [keyOf(value), value]));
  return chosen.map((key) => {
    const value = known.get(key) ?? key;
    return typeof value === 'string'
      ? t(`answer:${facet}.${value}`, { defaultValue: value })
      : nameIn(words.language, value).name;
  });
}
