/** A JSON Schema fragment (draft 2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

/** An id that a value mentions, and what it must be the id of. */
export interface Mention {
  readonly id: string;
  /** The name of the kind, interface or `LegalNode` that the id must belong to; `Edge` for an edge's id. */
  readonly expected: string;
}

/** A few values, and what each means. */
export interface Choices {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
  /** By the values; of some. */
  readonly descriptions: Readonly<Record<string, string | undefined>>;
}

/**
 * How values of a kind are compared, by which filters, orders and counts are made. `PARTS` are mappings, which are not
 * compared.
 */
export type ValueFamily = 'TEXT' | 'FLAG' | 'NUMBER' | 'DATE' | 'CHOICE' | 'REFERENCE' | 'PARTS';

/**
 * What a property may hold. Each kind of value is declared once, and says how it looks in a seed file's JSON Schema,
 * and what is wrong with a value that does not fit.
 */
export interface ValueKind<T = unknown> {
  /** As an error message names it: "a partial date", "a list of texts". */
  readonly title: string;
  /** Of a list: the family of its items. */
  readonly family: ValueFamily;
  /** Where the value is one of a few: which. */
  readonly choices?: Choices;
  /** True of numbers that are whole. */
  readonly isWhole?: true;
  readonly isList: boolean;
  /** Of values with parts: the class that declares the parts. */
  readonly parts?: new () => object;
  readonly jsonSchema: () => JsonSchema;
  /** What is wrong with the value, as a sentence without a subject, or null where it fits. */
  readonly check: (value: unknown) => string | null;
  /** Brings a value as YAML reads it into shape: a year that looks like a number, one text where a list may stand. */
  readonly coerce?: (value: unknown) => unknown;
  /** Ids in the value that the linker must find. */
  readonly mentions?: (value: T) => Mention[];
}
