/** A node by its id and names, as the fragment `Named` asks for it. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly translations?: readonly { readonly language: string; readonly name: string }[];
}

/** Its name in the reader’s language where the data holds one, else the English one, and in which language that is. */
export function nameIn(language: string, thing: NamedThing): { readonly name: string; readonly language: string } {
  const translation = thing.translations?.find((candidate) => candidate.language.toLowerCase() === language);
  return translation ? { name: translation.name, language } : { name: thing.name, language: 'en' };
}
