/** The answer to a statement, in values that JSON has. */
export interface CypherAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Whether rows were left out, because there were too many or they were too large. */
  readonly truncated: boolean;
  /** How long it took, from its arrival to its last row. */
  readonly milliseconds: number;
}

/** The port for statements that researchers write. Only an engine that speaks Cypher has it. */
export interface CypherConsole {
  /**
   * Runs one statement that changes nothing. Throws `STATEMENT_REFUSED`, `BAD_STATEMENT` (in the engine's words),
   * `BAD_PARAMETERS`, `STATEMENT_TIMEOUT`, `RESULT_TOO_LARGE` or `CONSOLE_BUSY`, and what the store throws.
   */
  run(statement: string, parameters: unknown): Promise<CypherAnswer>;
  close(): Promise<void>;
}
