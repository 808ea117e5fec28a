import { CARRYING_MATCHES, MappedTo } from '../../model/edges/mapped-to';
import { read } from '../../model/read';
import type { GraphStore } from '../../store/graph-store';
import { relatedRows } from './related-rows';

/**
 * The concepts of other schemes to which the topics of each node, or wider ones, are mapped, so that the node counts
 * for them; by id.
 */
export async function mappedConcepts(
  store: GraphStore,
  ids: readonly string[],
): Promise<(id: string) => readonly string[]> {
  const subjects = await relatedRows(store, 'ABOUT', ids);
  const topicsOf = (id: string) =>
    subjects(id)
      .filter(({ node }) => node.kind === 'Topic')
      .map(({ node }) => node.id);
  const wider = await widerTopics(store, ids.flatMap(topicsOf));
  const mappings = await relatedRows(store, 'MAPPED_TO', [...wider.keys()]);
  const conceptsOf = (topic: string) =>
    mappings(topic)
      .filter(({ edge }) => CARRYING_MATCHES.includes(read(MappedTo, edge).match))
      .map(({ node }) => node.id);
  return (id) => [...new Set([...reached(topicsOf(id), wider)].flatMap(conceptsOf))].sort();
}

/** The wider topics of each of these, and of those, level by level. */
async function widerTopics(
  store: GraphStore,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wider = new Map<string, readonly string[]>();
  let level = [...new Set(topics)];
  while (level.length > 0) {
    const rows = await relatedRows(store, 'BROADER', level);
    for (const topic of level)
      wider.set(
        topic,
        rows(topic).map(({ node }) => node.id),
      );
    level = [...new Set(level.flatMap((topic) => wider.get(topic) ?? []))].filter((topic) => !wider.has(topic));
  }
  return wider;
}

function reached(topics: readonly string[], wider: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(topics);
  for (const each of found) for (const next of wider.get(each) ?? []) found.add(next);
  return found;
}
