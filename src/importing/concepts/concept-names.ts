import { fold } from '../../model/search/search-tokens';
import type { Concept, ConceptLabel } from './concept';

/** What a concept is called in the languages of the model. */
export interface ConceptNames {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly translations: readonly { readonly language: 'RU' | 'KK'; readonly name: string }[];
}

/** Longer labels are sentences, which are not taken. */
export const MOST_WORDS = 12;

/**
 * The names of a concept, null where it has none in English; what is left out is told to `ignore`. A label without a
 * language is taken to be English.
 */
export function conceptNames(
  concept: Concept,
  ignore: (label: ConceptLabel, reason: string) => void,
): ConceptNames | null {
  const labels = concept.labels.filter((label) => isTaken(label, ignore));
  const others = concept.otherLabels.filter((label) => isTaken(label, ignore));
  const shortNames = concept.shortNames.filter((label) => isName(label));
  const name = [...labels, ...shortNames].find((label) => languageOf(label) === 'en')?.text;
  if (name === undefined) return null;
  const translations = (['ru', 'kk'] as const).flatMap((language) => {
    const label = labels.find((each) => languageOf(each) === language);
    return label ? [{ language: language === 'ru' ? ('RU' as const) : ('KK' as const), name: label.text }] : [];
  });
  const taken = new Set([name, ...translations.map((each) => each.name)].map(fold));
  const aliases = [...labels, ...others].filter(({ text }) => {
    const isNew = !taken.has(fold(text));
    taken.add(fold(text));
    return isNew;
  });
  return { name, aliases: aliases.map(({ text }) => text), translations };
}

function isTaken(label: ConceptLabel, ignore: (label: ConceptLabel, reason: string) => void): boolean {
  const language = languageOf(label);
  if (!['en', 'ru', 'kk'].includes(language)) ignore(label, `the graph has no names in the language "${language}"`);
  else if (!isName(label)) ignore(label, `a label of more than ${MOST_WORDS} words is a sentence, which is not taken`);
  else return true;
  return false;
}

function isName({ text }: ConceptLabel): boolean {
  return text !== '' && text.split(/\s+/).length <= MOST_WORDS;
}

function languageOf({ language }: ConceptLabel): string {
  return (language ?? 'en').toLowerCase().split('-')[0] ?? '';
}
