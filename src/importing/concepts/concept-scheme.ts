/** An outside scheme: the document that its concepts cite. */
export interface ConceptScheme {
  /** As ids hold it: `eurovoc`. */
  readonly slug: string;
  readonly title: string;
  /** The date of its edition, as far as the file gives it. */
  readonly date: string | null;
  readonly licence: string | null;
  readonly address: string | null;
}
