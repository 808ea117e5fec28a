/** What an IRI can’t hold as it is, and what would end or change it. */
const ESCAPED = /[\s\p{Cc}<>"{}|\\^`%#?]/gu;

/** The IRI of a node or an edge: its id after the base, with what an IRI can’t hold percent-encoded. */
export function iriOf(id: string, base: string): string {
  return base + id.replace(ESCAPED, encodeURIComponent);
}

/** The id that an IRI of `iriOf` stands for; null where it doesn’t begin with the base. */
export function idOfIri(iri: string, base: string): string | null {
  return iri.startsWith(base) ? decodeURIComponent(iri.slice(base.length)) : null;
}

/** The namespace of our own model: kinds, properties and relations by their names in `graph-model.md`. */
export function modelNamespace(base: string): string {
  return `${base}model#`;
}
