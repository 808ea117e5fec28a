/** Fields that name what a row is about, the most telling first. */
export const IDENTITIES = [
  'id',
  'obligation',
  'instrument',
  'state',
  'provision',
  'node',
  'document',
  'topic',
  'declaration',
  'measure',
  'recommendation',
];
/** Lists whose order has a meaning. */
const ORDERED = new Set(['via', 'nodes', 'editions']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * In what the answer falls short of what is expected: nothing where it holds all of it. An object may have further
 * fields, a list further items. An id stands for the object that has it, `[document, pinpoint]` for a citation, `{
 * says: [...] }` for a text with these words, `[]` for a list that is empty; dates are compared as text.
 */
export function differences(expected: unknown, actual: unknown, path = 'answer'): string[] {
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifferences(expected, actual, path);
  if (Array.isArray(expected) && isFields(actual))
    return scalarDifferences(expected.join(', '), citationText(actual), path);
  if (isFields(expected)) return fieldsDifferences(expected, actual, path);
  return scalarDifferences(expected, isFields(actual) ? identityOf(actual) : actual, path);
}

/** The id of what a row is about. */
export function identityOf(row: unknown): string | null {
  if (!isFields(row)) return typeof row === 'string' ? row : null;
  return identitiesOf(row)[0] ?? null;
}

/** The ids of what a row names, the most telling first. */
function identitiesOf(row: unknown): readonly (string | null)[] {
  if (!isFields(row)) return [identityOf(row)];
  return IDENTITIES.map((name) => row[name] ?? null)
    .filter((each) => each !== null)
    .map(identityOf);
}

function listDifferences(expected: readonly unknown[], actual: readonly unknown[], path: string): string[] {
  if (expected.length === 0) return actual.length === 0 ? [] : [`${path}: should be empty, but holds ${brief(actual)}`];
  if (ORDERED.has(path.slice(path.lastIndexOf('.') + 1))) {
    return scalarDifferences(expected.join(' > '), actual.map(identityOf).join(' > '), path);
  }
  return expected.flatMap((item) => nearestDifferences(item, actual, path));
}

function nearestDifferences(item: unknown, actual: readonly unknown[], path: string): string[] {
  const identity = Array.isArray(item) ? null : identityOf(item);
  const comparable = identity === null ? actual : actual.filter((each) => identitiesOf(each).includes(identity));
  if (comparable.length === 0) return [`${path}: holds no ${identity ?? JSON.stringify(item)}, but ${brief(actual)}`];
  const found = comparable.map((each) => differences(item, each, `${path}[${identity ?? ''}]`));
  return found.reduce((best, each) => (each.length < best.length ? each : best));
}

function fieldsDifferences(expected: Fields, actual: unknown, path: string): string[] {
  if ('says' in expected) return missingWords(expected['says'] as readonly string[], actual, path);
  if (!isFields(actual)) return [`${path}: expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual)}`];
  return Object.entries(expected).flatMap(([name, value]) => differences(value, actual[name], `${path}.${name}`));
}

/** Words that the text lacks. */
export function missingWords(words: readonly string[], text: unknown, path: string): string[] {
  const said = String(text).toLowerCase();
  const missing = words.filter((word) => !said.includes(String(word).toLowerCase()));
  return missing.map((word) => `${path}: should say "${word}", but says ${JSON.stringify(text)}`);
}

function scalarDifferences(expected: unknown, actual: unknown, path: string): string[] {
  const isSame = expected === actual || (isText(expected) && isText(actual) && String(expected) === String(actual));
  return isSame ? [] : [`${path}: expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual)}`];
}

function isText(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function citationText(citation: Fields): string {
  return `${identityOf(citation['document'])}, ${String(citation['pinpoint'])}`;
}

function brief(items: readonly unknown[]): string {
  const texts = items.slice(0, 12).map((item) => {
    const isCitation = isFields(item) && 'pinpoint' in item;
    return isCitation ? `[${citationText(item)}]` : (identityOf(item) ?? JSON.stringify(item));
  });
  return texts.length === 0
    ? 'nothing'
    : `${texts.join('; ')}${items.length > 12 ? `; and ${items.length - 12} more` : ''}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
