/** The stable codes of errors that reach people, in `extensions.code` of a GraphQL answer. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'WRONG_KIND'
  | 'BAD_DATE'
  | 'BAD_ARGUMENT'
  | 'BAD_TEXT'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'BAD_RANGE'
  | 'BAD_FILTER'
  | 'BAD_LENGTH'
  | 'SAME_NODE'
  | 'EMPTY_SEARCH'
  | 'TOO_MANY_WORDS'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_VALUES'
  | 'TOO_COSTLY'
  | 'TOO_SLOW'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_NOT_REGISTERED'
  | 'TOO_MANY_REQUESTS'
  | 'OVERLOADED'
  | 'BAD_KEY_FILE'
  | 'UNKNOWN_HOST'
  | 'CROSS_SITE'
  | 'SEEDS_REFUSED'
  | 'IMPORT_REFUSED'
  | 'GRAPH_CHANGED'
  | 'TEXTS_REFUSED'
  | 'STORE_CORRUPT'
  | 'STORE_LOCKED'
  | 'STORE_READ_ONLY'
  | 'STORE_NEWER'
  | 'STORE_UNAVAILABLE'
  | 'STORE_EMPTY'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_FOREIGN'
  | 'STORE_BUSY'
  | 'STORE_TIMEOUT'
  | 'CONSOLE_UNAVAILABLE'
  | 'CONSOLE_BUSY'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_STATEMENT'
  | 'BAD_PARAMETERS'
  | 'STATEMENT_REFUSED'
  | 'STATEMENT_TIMEOUT'
  | 'RESULT_TOO_LARGE'
  | 'PORT_TAKEN'
  | 'SERVER_UNAVAILABLE'
  | 'BAD_CONFIGURATION';

/** An error that a person can act on. Its message names the thing and says what would be right. */
export class LexgraphError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
