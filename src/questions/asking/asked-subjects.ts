import type { GraphStore } from '../../store/graph-store';
import { requireAll } from './find-node';
import { DEALING_WITH } from './dealing-with';
import { SUBJECTS_WITHIN } from './subjects-within';

/**
 * What a list is narrowed to: what deals with one of these topics or a narrower one, and with one of these groups or a
 * narrower one. Null for all; an empty list matches nothing.
 */
export interface AskedSubjects {
  readonly topics: readonly string[] | null;
  readonly groups: readonly string[] | null;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for a topic or group that won't do. */
export async function requireSubjects(store: GraphStore, { topics, groups }: AskedSubjects): Promise<void> {
  await requireAll(store, [
    { argument: 'topics', ids: topics ?? [], expected: 'Topic' },
    { argument: 'groups', ids: groups ?? [], expected: 'Group' },
  ]);
}

/**
 * Whether a thing, one of `things`, deals with what is asked for, or is it; an obligation also where the provision that
 * imposes it does; with `parts` an instrument also where one of its provisions or obligations does.
 */
export async function dealingWith(
  store: GraphStore,
  { topics, groups }: AskedSubjects,
  { things, parts }: { readonly things: readonly string[]; readonly parts: boolean },
): Promise<(thing: string) => boolean> {
  const asked = [topics, groups].filter((subjects) => subjects !== null);
  const found = await Promise.all(
    asked.map(async (each) => {
      const subjects = await store.candidates(SUBJECTS_WITHIN, { subjects: each });
      return new Set(await store.candidates(DEALING_WITH, { things: [...new Set(things)], subjects, parts }));
    }),
  );
  return (thing) => found.every((dealing) => dealing.has(thing));
}
