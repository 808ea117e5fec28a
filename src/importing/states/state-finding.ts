/** What a text in a column of States names. */
export type StateFinding =
  | { readonly is: 'STATE'; readonly code: string }
  /** A State that is no more, a territory, an organisation: why it has no acts in the graph. */
  | { readonly is: 'OTHER'; readonly reason: string }
  | { readonly is: 'UNKNOWN'; readonly nearest: string | null };
