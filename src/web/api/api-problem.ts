/** What kept an answer from coming. */
export type ProblemKind =
  'OFFLINE' | 'SLOW' | 'NO_DAY' | 'TOO_MANY_WORDS' | 'UNREADABLE' | 'REFUSED' | 'BUSY' | 'BROKEN';

/** Why a question has no answer: what happened, and the sentence with which the server tells it, where it did. */
export class ApiProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    message: string,
    /** The server’s stable code: `UNKNOWN_ID`. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }
}
