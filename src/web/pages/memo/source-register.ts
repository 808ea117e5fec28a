import type { SourceFragment } from '../../fragments/source.generated';
import { pinpointInWords } from '../../language/pinpoint-in-words';
import { grouped } from '../../parts/grouped';
import { nameIn } from '../../parts/named';
import type { ReadAt } from '../../parts/read-at';

/** A place in a document, as a memo cites it. */
interface NumberedPlace {
  readonly number: number;
  /** In the reader’s language, where it has words for it; null where the document is cited as a whole. */
  readonly pinpoint: ReturnType<typeof pinpointInWords> | null;
}

/** A document with those of its places whose numbers follow each other. */
export interface NumberedSource {
  /**
   * In the reader’s language, as the text itself has its title, where its edition is told beside it: editions of one law
   * share a title.
   */
  readonly name: ReturnType<typeof nameIn>;
  readonly readAt: readonly ReadAt[];
  readonly places: readonly NumberedPlace[];
}

/**
 * Numbers each document and place once, in the order in which they are first cited; those of one document together
 * where they are cited at once.
 */
export class SourceRegister {
  private readonly cited: { readonly number: number; readonly citation: SourceFragment }[] = [];
  private readonly numbers = new Map<string, number>();

  /** Takes the reader’s language, and what tells where a document can be read. */
  constructor(
    private readonly language: string,
    private readonly readAt: (document: SourceFragment['document']) => readonly ReadAt[],
  ) {}

  /** How many there are so far. */
  get count(): number {
    return this.cited.length;
  }

  /** Gives numbers to what is cited, document by document. */
  take(citations: readonly SourceFragment[]): void {
    for (const together of grouped(citations, ({ document }) => document.id).values()) this.numbersOf(together);
  }

  numbersOf(citations: readonly SourceFragment[]): number[] {
    return [...new Set(citations.map((citation) => this.numberOf(citation)))];
  }

  /** The documents in the order of their numbers; those of the first numbers alone, where so many are given. */
  sources(first = this.count): NumberedSource[] {
    const sources: (NumberedSource & { readonly id: string; readonly places: NumberedPlace[] })[] = [];
    for (const { number, citation } of this.cited.slice(0, first)) {
      const { document } = citation;
      const place = { number, pinpoint: citation.pinpoint ? pinpointInWords(citation.pinpoint, this.language) : null };
      const last = sources.at(-1);
      if (last?.id === document.id) last.places.push(place);
      else
        sources.push({
          id: document.id,
          name: nameIn(document.editionDate === null ? 'en' : this.language, document),
          readAt: this.readAt(document),
          places: [place],
        });
    }
    return sources;
  }

  private numberOf(citation: SourceFragment): number {
    const key = `${citation.document.id} ${citation.pinpoint}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.cited.length + 1;
    this.cited.push({ number, citation });
    this.numbers.set(key, number);
    return number;
  }
}
