import type { OwnText } from './own-text';

/** The articles' own words that a user keeps beside the graph. */
export interface OwnTexts {
  /**
   * The words of the article that an id means or lies in (`un/crc/art-28-1`), in each language; of an instrument those
   * of all its articles.
   */
  of(id: string): readonly OwnText[];
  /** The articles in which all of these words stand, whatever their case and diacritics. */
  search(words: string): readonly OwnText[];
}

/** Where nobody has added any, or whoever asks is not to see them. */
export const NO_OWN_TEXTS: OwnTexts = { of: () => [], search: () => [] };
