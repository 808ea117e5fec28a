/** As what search looks at a property, best first. */
export enum SearchRole {
  /** What the thing is called. */
  NAME = 'NAME',
  /** Another name or spelling, or the name in another language. */
  OTHER_NAME = 'OTHER_NAME',
  /** What it is cited by: a short form, a number, a symbol. */
  CODE = 'CODE',
  /** What is said of it. */
  TEXT = 'TEXT',
}
