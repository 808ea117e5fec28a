import { Vocabulary } from '../../model/search/vocabulary';
import type { GraphStore, GraphVersion } from '../../store/graph-store';

interface HeldVocabulary {
  readonly version: GraphVersion | null;
  readonly vocabulary: Promise<Vocabulary>;
}

const held = new WeakMap<object, HeldVocabulary>();

/** The words of the graph that the store holds: read once a version, and kept. */
export async function vocabularyOf(store: GraphStore): Promise<Vocabulary> {
  const version = await store.version();
  const known = held.get(store.identity);
  // A request that left while it read for others took its reading with it.
  if (known && isSame(known.version, version)) return known.vocabulary.catch(() => vocabularyOf(store));
  const vocabulary = store.vocabulary().then((record) => new Vocabulary(record));
  held.set(store.identity, { version, vocabulary });
  // What could not be read is asked for again.
  vocabulary.catch(() => held.get(store.identity)?.vocabulary === vocabulary && held.delete(store.identity));
  return vocabulary;
}

function isSame(one: GraphVersion | null, other: GraphVersion | null): boolean {
  return one?.loadedAt === other?.loadedAt && one?.digest === other?.digest;
}
