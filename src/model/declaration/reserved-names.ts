/** Names of a record’s parts, and of what an engine or the API adds to it. */
const RESERVED: ReadonlySet<string> = new Set([
  'id',
  'properties',
  'window',
  'citations',
  'record',
  'digest',
  'derived',
  'sortKey',
  'earliestStart',
  'latestStart',
  'earliestEnd',
  'latestEnd',
  // What the API adds to every node and edge.
  'key',
  'asOf',
  'presumed',
  'holds',
  'term',
  'node',
  'cursor',
]);

/** What an engine works out stands beside the properties: `derivedStates`, `searchNameStems`. */
const OF_ENGINES = /^(?:derived|search)[A-Z]/;

/**
 * Whether the graph keeps the name for itself, so that no property and no field of a relation may have it. `kind` is
 * one that a property may have: where an engine needs the name, its adapter calls the property something else, in every
 * statement.
 */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name) || OF_ENGINES.test(name);
}
