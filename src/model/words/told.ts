import type { Tongue } from './tongue';

/** What is told in words: composed only where it is asked for, in the language in which it is. */
export interface Told {
  in(tongue: Tongue): string;
}

/** What has no words to add. */
export const NOTHING_TOLD: Told = { in: () => '' };

/** What is written already, and is the same in each language: a name, a text of the data. */
export function asWritten(text: string): Told {
  return { in: () => text };
}

/** Sentences one after the other; without those that there are not, or that say nothing. */
export function inARow(sentences: readonly (Told | null)[], between = ' '): Told {
  return {
    in: (tongue) =>
      sentences
        .map((sentence) => sentence?.in(tongue) ?? '')
        .filter(Boolean)
        .join(between),
  };
}
