import type { Skeleton, SkeletonChange, SkeletonProvision } from './skeleton';

/**
 * What both say of one law; where they differ, the word of the edition that speaks last, of two of one day that in
 * English.
 */
export function mergeSkeletons(one: Skeleton, other: Skeleton): Skeleton {
  const [older, newer] = lastDayOf(one) <= lastDayOf(other) ? [one, other] : [other, one];
  return {
    id: one.id,
    kind: newer.kind,
    properties: { ...older.properties, ...newer.properties },
    editions: new Map([...one.editions, ...other.editions]),
    inPart: new Set([...one.inPart, ...other.inPart]),
    changes: mergeMaps(older.changes, newer.changes, joinChanges),
    provisions: mergeMaps(older.provisions, newer.provisions, joinProvisions),
  };
}

function lastDayOf({ editions }: Skeleton): string {
  const days = [...editions.values()].map(
    ({ attestedOn, languages }) => `${attestedOn} ${inEnglish(languages) ? 'B' : 'A'}`,
  );
  return days.sort().at(-1) ?? '';
}

function inEnglish(languages: unknown): boolean {
  return Array.isArray(languages) && languages.includes('EN');
}

function mergeMaps<Value>(
  older: ReadonlyMap<string, Value>,
  newer: ReadonlyMap<string, Value>,
  join: (one: Value, other: Value) => Value,
): Map<string, Value> {
  const merged = new Map(older);
  for (const [key, value] of newer) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : join(known, value));
  }
  return merged;
}

function joinChanges(one: SkeletonChange, other: SkeletonChange): SkeletonChange {
  return { ...other, documents: new Set([...one.documents, ...other.documents]) };
}

function joinProvisions(one: SkeletonProvision, other: SkeletonProvision): SkeletonProvision {
  return { ...other, citations: new Map([...one.citations, ...other.citations]) };
}
