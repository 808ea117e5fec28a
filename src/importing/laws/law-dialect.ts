import type { XmlElement } from '../xml/xml-element';
import type { LawRemarks } from './law-remarks';
import type { LawText } from './law-text';

/** One XML format of law texts. */
export interface LawDialect {
  /** As a command names it. */
  readonly name: string;
  readonly title: string;
  /** Whether the file’s root is one of this format, whatever it holds. */
  readonly owns: (root: XmlElement) => boolean;
  /** The elements whose texts the skeleton needs: numbers, headings, names. */
  readonly texts: ReadonlySet<string>;
  /** The law that the file holds. Throws `NoLaw` where it holds something else. */
  readonly read: (root: XmlElement, remarks: LawRemarks) => LawText;
}
