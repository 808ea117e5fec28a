import type { PartialDate } from '../../model/time/partial-date';

/** What a file says of one law in one edition, whatever its dialect: the skeleton alone, no sentence of it. */
export interface LawText {
  /** The file that was read, without folders. */
  readonly file: string;
  /** As a reader knows the format: `Akoma Ntoso 3.0`. */
  readonly dialect: string;
  readonly work: WorkName;
  readonly stage: 'ADOPTED' | 'DRAFT';
  readonly adoptedOn: PartialDate | null;
  readonly inForceFrom: PartialDate | null;
  /** Three letters (ISO 639-2) or two. */
  readonly language: string | null;
  /** The day as of which the edition speaks. */
  readonly edition: PartialDate;
  /** Where the edition can be read, where that is said. */
  readonly address: string | null;
  readonly publisher: string | null;
  readonly changes: readonly LawChange[];
  readonly provisions: readonly LawProvision[];
  /**
   * False where the file holds a part of the law, or data on it alone: what is not in it may stand in the law all the
   * same.
   */
  readonly isWhole: boolean;
}

/** A law as it is named, by itself or in another. */
export interface WorkName {
  /** Its address in the source: `/za-cpt/act/by-law/2003/sub-council`, an ELI, a CELEX number. */
  readonly address: string;
  /**
   * ISO 3166-1 alpha-2 or alpha-3, with what follows a hyphen: `za-cpt`, `GB-SCT`; `eu`; null where nothing says it.
   */
  readonly country: string | null;
  readonly title: string;
  readonly reference: string | null;
}

/** That another law amended or repealed this one, or replaced it. */
export interface LawChange {
  readonly is: 'AMENDS' | 'REPEALS';
  /** When it takes effect. */
  readonly date: PartialDate | null;
  /** Null where the file doesn't say by which law. */
  readonly by: WorkName | null;
  /** What it changes, where that is said. */
  readonly effect: string | null;
}

/** A numbered part of a law. */
export interface LawProvision {
  /** As cited, within the whole law: `5`, `5(1)(a)`, `Schedule 2`. */
  readonly number: string;
  /** What it is called there: `Section`, `Article`, `Schedule`. */
  readonly unit: string;
  readonly heading: string | null;
  readonly line: number;
  readonly parts: readonly LawProvision[];
}
