import { withDatesInWords } from './dates';

/**
 * An id that stands in brackets behind the name of what it names: `(kaz/order-468/1-1, Rules …)`,
 * `(rec/upr-34/school)`.
 */
const ID_BEHIND_NAME = / \([a-z][\w-]*(?:\/[\w.#-]+)+(?:, (?<rest>[^)]*))?\)/g;

/**
 * A sentence of the API for readers: its dates in words, and names without their ids, to which the sources beside it
 * lead.
 */
export function readable(sentence: string): string {
  const named = sentence.replace(ID_BEHIND_NAME, (_, rest: string | undefined) => (rest ? ` (${rest})` : ''));
  return withDatesInWords(named);
}
