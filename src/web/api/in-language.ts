import type { SentenceLanguage } from '../../client/schema-types.generated';
import type { LanguageCode } from '../language/languages';

/** In which language the API is asked for sentences: the reader’s, from before the first question on. */
export const askedLanguage: { current: LanguageCode } = { current: 'en' };

/** What a page asks with; the language is added for it. */
export type Given<Variables> = Omit<Variables, 'language'>;

/** What an operation that asks for sentences is asked with beside what a page gives. */
export interface InLanguage {
  readonly language: SentenceLanguage;
}

/**
 * The language in which the operation is asked; null of one that asks for no sentences, and is the same for all
 * readers.
 */
export function languageOf(operation: string): SentenceLanguage | null {
  return operation.includes('$language:') ? (askedLanguage.current.toUpperCase() as SentenceLanguage) : null;
}

/** The variables with the language, where the operation takes one. */
export function inLanguage(operation: string, variables: object): object {
  const language = languageOf(operation);
  return language ? { ...variables, language } : variables;
}
