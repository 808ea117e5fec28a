import type { GraphStore, GraphVersion } from '../../store/graph-store';

interface Held<T> {
  readonly version: GraphVersion | null;
  readonly value: T;
}

/** Something that is made of a graph, and kept for as long as the store holds this version of it. */
export class KeptByVersion<T> {
  private readonly held = new WeakMap<object, Held<T>>();

  constructor(private readonly make: (store: GraphStore) => T) {}

  /** What was made of the version that the store holds now; made anew where there is none. */
  async of(store: GraphStore): Promise<T> {
    const version = await store.version();
    const known = this.held.get(store.identity);
    if (known && isSame(known.version, version)) return known.value;
    const value = this.make(store);
    this.held.set(store.identity, { version, value });
    return value;
  }
}

function isSame(one: GraphVersion | null, other: GraphVersion | null): boolean {
  return one?.loadedAt === other?.loadedAt && one?.digest === other?.digest;
}
