import { useAnswer } from '../api/use-answer';
import { NamesOfOperation } from './choices.generated';
import type { NamedThing } from './named';

/** The nodes with these ids, by id; those that there are, once they are known. */
export function useNames(ids: readonly (string | undefined)[]): ReadonlyMap<string, NamedThing> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))].sort();
  const { data } = useAnswer(NamesOfOperation, { ids: wanted }, { enabled: wanted.length > 0, keepLast: true });
  const found = data?.data.nodes?.filter((node) => node !== null) ?? [];
  return new Map(found.map((node) => [node.id, node]));
}
