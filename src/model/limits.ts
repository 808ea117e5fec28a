/**
 * How much one request may ask for. What checks it, the descriptions of the schema and `docs/api/limits.md` take their
 * numbers from here. Characters are UTF-16 units, as JavaScript counts them.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 1_048_576,
  /** Characters of the text of a query. */
  queryCharacters: 50_000,
  queryTokens: 10_000,
  /** Fields that a query selects, those of a fragment each time that it is spread. */
  queryFields: 1_000,
  /** Fields within each other. */
  queryDepth: 40,
  /** Brackets of all sorts within each other, in a query. */
  queryNesting: 120,
  /** Names under which one field is asked for at one place. */
  aliases: 50,
  directives: 100,
  /** Objects and lists within each other, in a variable or another JSON value. */
  jsonDepth: 64,
  /** Values of a variable or another JSON value, those within others included. */
  jsonValues: 20_000,
  /** Characters of an id. */
  id: 200,
  /** Characters of a text. */
  text: 1_000,
  /** Characters of a text whose citations are checked. */
  checkedText: 100_000,
  /** Characters of a cursor. */
  cursor: 20_000,
  /** Characters of a Cypher statement. */
  statement: 50_000,
  /** Values of a list that is an argument: topics, groups, States, kinds. */
  list: 50,
  /** Ids of `nodes`. */
  ids: 500,
  /** Topics of `coverageOfData`. */
  coverageTopics: 500,
  /** Values of a list in a filter. */
  filterValues: 1_000,
  filterConditions: 100,
  /** Relations that a filter follows within each other. */
  filterRelations: 5,
  /** Words of a text in a filter. */
  filterWords: 32,
  /** Words and phrases of a search. */
  searchWords: 64,
  /** Places that one citation is resolved to. */
  citedPlaces: 50,
  /** Rows of a page. */
  page: 500,
  /**
   * Rows that a tool for assistants gives at once, and characters of them as JSON: what did not fit is on the next
   * page.
   */
  toolRows: 50,
  toolCharacters: 60_000,
  /** Rows that an answer shows, and those that are judged for it. */
  rows: 25_000,
  /** Values of an answer: its fields, and each further hundred characters of their texts. */
  values: 250_000,
  /** What the questions of a request may cost in all. */
  cost: 1_000,
  /** Seconds for which a request is worked on. */
  seconds: 30,
} as const;
