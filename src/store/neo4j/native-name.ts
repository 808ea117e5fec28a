/**
 * What a property of a kind is called in Neo4j, in every statement: `kindValue` for the `kind` of a declaration, since
 * `kind` is what it is a node of. Other names that the graph keeps for itself no declaration may use
 * (`isReservedName`).
 */
export function nativeName(property: string): string {
  return property === 'kind' ? 'kindValue' : property;
}
