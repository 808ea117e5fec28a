/**
 * Names that a record and the engines keep for themselves, which no property may have. `kind` is one that a property may: where an engine needs the
 * name, its adapter calls the property something else, in every statement.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'id',
  'window',
  'earliestStart',
  'latestStart',
  'earliestEnd',
  'latestEnd',
  'sortKey',
  'searchPlace',
  'record',
  'citations',
  'digest',
  'derived',
  'derivedInstrument',
  'derivedConcern',
  'derivedConcerns',
  'derivedProtects',
  'derivedExcludes',
  'derivedReach',
  'derivedState',
  'derivedStates',
  'searchName',
  'searchNameStems',
  'searchAlias',
  'searchAliasStems',
  'searchSummary',
  'searchSummaryStems',
  // What the API adds to every node.
  'holds',
]);
