/**
 * A value as one cell: dates and numbers as they are, `true` and `false`, nothing where there is none; a list as its
 * values joined by `|`, a `|` or `\` within one after a `\`; what has parts as JSON, alone or within such a list.
 */
export function flatValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map((each) => escaped(plain(each))).join('|') : plain(value);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|]/g, '\\$&');
}
