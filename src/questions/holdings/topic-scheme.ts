/** Topics and their broader ones, with the questions that are asked of them. */
export class TopicScheme {
  private readonly narrower = new Map<string, string[]>();

  /** `topics` in the order of their ids. */
  constructor(private readonly topics: readonly { readonly topic: string; readonly broader: readonly string[] }[]) {
    for (const { topic, broader } of topics) {
      for (const each of broader) this.narrower.set(each, [...(this.narrower.get(each) ?? []), topic]);
    }
  }

  /** The topics that have no broader one. */
  get widest(): readonly string[] {
    return this.topics.filter(({ broader }) => broader.length === 0).map(({ topic }) => topic);
  }

  /** The topic and all narrower ones, each once. */
  within(topic: string): readonly string[] {
    const found = new Set([topic]);
    for (const each of found) for (const narrower of this.narrower.get(each) ?? []) found.add(narrower);
    return [...found];
  }
}
