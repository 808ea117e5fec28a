import type { OwnText } from '../../own-texts/own-text';

/** The articles' own words for people, each with where they are from. */
export function ownWords(texts: readonly OwnText[]): string {
  return texts
    .map(
      ({ number, words, language, source, licence }) =>
        `Article ${number} (${language})\n${words}\n-- ${source}; licence: ${licence}`,
    )
    .join('\n\n');
}
