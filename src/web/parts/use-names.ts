import { answerQuery, useAnswer } from '../api/use-answer';
import { NamesOfOperation } from './choices.generated';
import type { NamedThing } from './named';

type Ids = readonly (string | undefined)[];

/** The nodes with these ids, by id; those that there are, once they are known. */
export function useNames(ids: Ids): ReadonlyMap<string, NamedThing> {
  const wanted = wantedOf(ids);
  const { data } = useAnswer(NamesOfOperation, { ids: wanted }, { enabled: wanted.length > 0, keepLast: true });
  const found = data?.data.nodes?.filter((node) => node !== null) ?? [];
  return new Map(found.map((node) => [node.id, node]));
}

/** The question for the names of these nodes. */
export function namesQuery(ids: Ids) {
  return answerQuery(NamesOfOperation, { ids: wantedOf(ids) });
}

/** In one order, so that whoever asks for the same asks once. */
function wantedOf(ids: Ids): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}
