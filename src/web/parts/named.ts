import { articleInWords } from '../language/pinpoint-in-words';

/** A node by its id and names, as the fragment `Named` asks for it. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** What it means, where that was asked for, as it is of groups. */
  readonly summary?: string | null;
  readonly translations?: readonly { readonly language: string; readonly name: string }[];
}

/**
 * Its name in the reader’s language where the data holds one, else the English one, and in which language that is. What
 * is called by its number alone is cited by it.
 */
export function nameIn(language: string, thing: NamedThing): { readonly name: string; readonly language: string } {
  const translation = thing.translations?.find((candidate) => candidate.language.toLowerCase() === language);
  const article = /^Article (\S+)$/.exec(thing.name)?.[1];
  if (!translation && article && language !== 'en') return { name: articleInWords(article, language), language };
  return translation ? { name: translation.name, language } : { name: thing.name, language: 'en' };
}
