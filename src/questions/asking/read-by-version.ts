import type { GraphStore } from '../../store/graph-store';
import { KeptByVersion } from './kept-by-version';

interface Reading<T> {
  /** For whom it is read; others wait for it, too. */
  readonly by: GraphStore;
  readonly result: Promise<T>;
}

/** Something that is read of a graph once a version, and kept. */
export class ReadByVersion<T> {
  private readonly kept: KeptByVersion<Reading<T>>;

  constructor(read: (store: GraphStore) => Promise<T>) {
    this.kept = new KeptByVersion((store) => ({ by: store, result: read(store) }));
  }

  /** What was read of the version that the store holds now. Throws what reading it throws; it is read again when it is asked for again. */
  async of(store: GraphStore): Promise<T> {
    const reading = await this.kept.of(store);
    try {
      return await reading.result;
    } catch (error) {
      this.kept.forget(store, reading);
      if (reading.by === store) throw error;
      // A request that left while it read for others took its reading with it.
      return this.of(store);
    }
  }
}
