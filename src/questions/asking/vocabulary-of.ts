import { Vocabulary } from '../../model/search/vocabulary';
import type { GraphStore } from '../../store/graph-store';
import { ReadByVersion } from './read-by-version';

const vocabularies = new ReadByVersion(async (store) => new Vocabulary(await store.vocabulary()));

/** The words of the graph that the store holds: read once a version, and kept. */
export function vocabularyOf(store: GraphStore): Promise<Vocabulary> {
  return vocabularies.of(store);
}
