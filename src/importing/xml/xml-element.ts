/** An element of an XML file, without its namespace: what dialects of one format share are the names. */
export class XmlElement {
  readonly content: (XmlElement | string)[] = [];

  constructor(
    readonly name: string,
    readonly namespace: string,
    readonly attributes: ReadonlyMap<string, string>,
    /** Counted from 1. */
    readonly line: number,
  ) {}

  get children(): readonly XmlElement[] {
    return this.content.filter((each) => each instanceof XmlElement);
  }

  /** The text within, runs of spaces as one, as far as it was kept. */
  get text(): string {
    return this.rawText().replace(/\s+/gu, ' ').trim();
  }

  attribute(name: string): string | null {
    return this.attributes.get(name)?.trim() || null;
  }

  child(name: string): XmlElement | null {
    return this.children.find((each) => each.name === name) ?? null;
  }

  childrenNamed(name: string): readonly XmlElement[] {
    return this.children.filter((each) => each.name === name);
  }

  /** The first element on a way down: `at('meta', 'identification')`. */
  at(...names: readonly string[]): XmlElement | null {
    return names.reduce<XmlElement | null>((element, name) => element?.child(name) ?? null, this);
  }

  /** Every element of the name below this one, in the order of the file. */
  *descendants(name: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (child.name === name) yield child;
      yield* child.descendants(name);
    }
  }

  has(name: string): boolean {
    return !this.descendants(name).next().done;
  }

  private rawText(): string {
    return this.content.map((each) => (typeof each === 'string' ? each : ` ${each.rawText()} `)).join('');
  }
}
