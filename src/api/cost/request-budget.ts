import { LexgraphError } from '../../model/errors/lexgraph-error';
import { LIMITS } from '../../model/limits';

/** So many characters of a text count as a value of their own. */
const CHARACTERS_OF_A_VALUE = 100;

/** What one request may still take. Once it has taken more, nothing is read for it any more. */
export class RequestBudget {
  private rows = 0;
  private values = 0;
  private refused: LexgraphError | null = null;
  private readonly ends = performance.now() + LIMITS.seconds * 1000;

  /** Why the request gets no answer; null while it may get one. */
  get refusal(): LexgraphError | null {
    return this.refused;
  }

  /** Counts rows that the answer shows, and those that were judged for it. Throws `TOO_MANY_ROWS`. */
  chargeRows(rows: number): void {
    this.rows += rows;
    if (this.rows > LIMITS.rows)
      this.refuse(
        'TOO_MANY_ROWS',
        `The answer would take more than ${LIMITS.rows} rows. Ask for fewer with "first", for fewer levels, or fewer questions at once.`,
      );
    this.check();
  }

  /** Counts values of the answer. Throws `TOO_MANY_VALUES`. */
  chargeValues(values: number): void {
    this.values += values;
    if (this.values > LIMITS.values)
      this.refuse(
        'TOO_MANY_VALUES',
        `The answer would hold more than ${LIMITS.values} values. Ask for fewer rows with "first", or for fewer fields.`,
      );
    this.check();
  }

  /** Counts a value of the answer, by its length where it is a text. */
  chargeValue(value: unknown): void {
    this.chargeValues(typeof value === 'string' ? 1 + Math.floor(value.length / CHARACTERS_OF_A_VALUE) : 1);
  }

  /** To be called before each read. Throws where the request has been refused, or has been worked on for too long. */
  checkBeforeRead(): void {
    if (performance.now() > this.ends)
      this.refuse(
        'TOO_SLOW',
        `This took more than ${LIMITS.seconds} seconds. Ask for less at once, or try again when fewer others ask.`,
      );
    this.check();
  }

  /** Ends the work for a client that has gone. */
  abandon(): void {
    this.refuse('TOO_SLOW', 'The client has gone.');
  }

  private check(): void {
    if (this.refused) throw this.refused;
  }

  private refuse(code: LexgraphError['code'], message: string): void {
    this.refused ??= new LexgraphError(code, message);
  }
}
