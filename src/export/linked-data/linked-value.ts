/** A value as linked data has it. Lists keep their order; parts are a thing without a name. */
export type LinkedValue =
  | { readonly is: 'IRI'; readonly iri: string }
  | { readonly is: 'TEXT'; readonly text: string; readonly language?: string }
  | { readonly is: 'TYPED'; readonly text: string; readonly type: string }
  | { readonly is: 'LIST'; readonly items: readonly LinkedValue[] }
  | { readonly is: 'PARTS'; readonly statements: readonly Statement[] };

/**
 * What is said of a thing: a term with its prefix (`eli:amends`), or without where it is of our own model, and the
 * value.
 */
export type Statement = readonly [term: string, value: LinkedValue];

/** A thing, of the types named by terms, and what is said of it. */
export interface LinkedThing {
  readonly iri: string;
  readonly types: readonly string[];
  readonly statements: readonly Statement[];
}

export function linkedIri(iri: string): LinkedValue {
  return { is: 'IRI', iri };
}

export function linkedText(text: string, language?: string): LinkedValue {
  return { is: 'TEXT', text, ...(language && { language }) };
}

const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date as far as it is known: a day, a month or a year. */
export function linkedDate(date: string): LinkedValue {
  return { is: 'TYPED', text: date, type: DATE_TYPES[date.length] ?? 'xsd:string' };
}
