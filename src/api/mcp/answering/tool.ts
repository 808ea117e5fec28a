/** A tool that assistants call: a question of the API, and what is shown of its answer. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** When to use it, and how its answer is to be read. */
  readonly description: string;
  /**
   * The variables that the tool takes, as a query declares them. Their meaning is read from the arguments that they are
   * given to.
   */
  readonly takes: string;
  /** The question with its selection. A connection's rows are its `edges`, each with its `cursor`. */
  readonly question: string;
  /** Which of the variables say of what the data's coverage is told. Null where the answer is of no State. */
  readonly covers: { readonly states: string; readonly asOf: string } | null;
  /** What holds of every answer of this tool, in a sentence each. */
  readonly notes?: readonly string[];
}
