interface Kept<Value> {
  readonly value: Value;
  readonly size: number;
}

/**
 * Records that were read, each under a key that no other content ever has, so that nothing kept goes out of date: what
 * a load changes has another key. As many as fit into a size, in bytes of their text; those asked for longest ago go
 * first.
 */
export class KeptRecords<Key, Value> {
  private recent = new Map<Key, Kept<Value>>();
  private earlier = new Map<Key, Kept<Value>>();
  private size = 0;

  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const kept = this.recent.get(key);
    if (kept) return kept.value;
    const known = this.earlier.get(key);
    if (known) this.keep(key, known);
    return known?.value;
  }

  add(key: Key, value: Value, size: number): void {
    if (!this.recent.has(key)) this.keep(key, { value, size });
  }

  /** Whoever was asked for since half of the size was full is recent; when it is full again, who was not is let go. */
  private keep(key: Key, kept: Kept<Value>): void {
    if (this.size + kept.size > this.most / 2) {
      this.earlier = this.recent;
      this.recent = new Map();
      this.size = 0;
    }
    this.recent.set(key, kept);
    this.size += kept.size;
  }
}
