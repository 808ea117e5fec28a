/** What a question is asked with. */
export type AskedOf<Question extends { readonly parameters: (asked: never) => unknown }> = Parameters<
  Question['parameters']
>[0];
