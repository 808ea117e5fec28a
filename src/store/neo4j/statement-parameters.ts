import { badParameters } from './console-errors';

const DEEPEST = 20;
const MOST_VALUES = 50_000;
const MOST_CHARACTERS = 500_000;

/** What may still come. */
interface Budget {
  values: number;
  characters: number;
}

/** The parameters as the driver sends them, whole numbers as integers. Throws `BAD_PARAMETERS`. */
export function statementParameters(given: unknown): Record<string, unknown> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object' || Array.isArray(given)) throw badParameters('must be a JSON object');
  return convert(given, 1, { values: MOST_VALUES, characters: MOST_CHARACTERS }) as Record<string, unknown>;
}

function convert(value: unknown, depth: number, budget: Budget): unknown {
  if (depth > DEEPEST) throw badParameters(`must not be nested more than ${DEEPEST} deep`);
  if ((budget.values -= 1) < 0) throw badParameters(`must not hold more than ${MOST_VALUES} values`);
  if (typeof value === 'string') return spend(value, budget);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => convert(item, depth + 1, budget));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [spend(key, budget), convert(item, depth + 1, budget)]),
  );
}

function spend(text: string, budget: Budget): string {
  if ((budget.characters -= text.length) < 0)
    throw badParameters(`must not hold more than ${MOST_CHARACTERS} characters`);
  return text;
}
