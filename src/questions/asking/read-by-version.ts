import type { GraphStore } from '../../store/graph-store';
import { KeptByVersion } from './kept-by-version';

interface Reading<T> {
  /** For whom it is read; others wait for it, too. */
  readonly by: GraphStore;
  readonly result: Promise<T>;
}

/** Something that is read of a graph once a version, and kept; of what is told apart by keys, once a key. */
export class ReadByVersion<T> {
  private readonly kept = new KeptByVersion(() => new Map<string, Reading<T>>());

  constructor(private readonly read: (store: GraphStore, key: string) => Promise<T>) {}

  /**
   * What was read of the version that the store holds now. Throws what reading it throws; it is read again when it is
   * asked for again.
   */
  async of(store: GraphStore, key = ''): Promise<T> {
    const readings = await this.kept.of(store);
    const reading = readings.get(key) ?? { by: store, result: this.read(store, key) };
    readings.set(key, reading);
    try {
      return await reading.result;
    } catch (error) {
      if (readings.get(key) === reading) readings.delete(key);
      if (reading.by === store) throw error;
      // A request that left while it read for others took its reading with it.
      return this.of(store, key);
    }
  }
}
