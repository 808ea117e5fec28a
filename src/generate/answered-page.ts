import { readFileSync } from 'node:fs';

/** Asks the API of the project’s own seeds, on the embedded store. */
export type Ask = (query: string) => Promise<unknown>;

/** A query, and the answer that the page shows below it; a new example has none yet. */
const EXAMPLE = /^```graphql\n(?<query>[^`]*)^```\n(?:(?<between>[^`]*?)^```json\n[^]*?^```\n)?/gm;

/** A page, each of its examples with its real answer. */
export async function answeredPage(file: string, ask: Ask): Promise<string> {
  const page = readFileSync(file, 'utf8');
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(EXAMPLE)) {
    const { query = '', between = '\n' } = match.groups ?? {};
    const answer = laidOut(await ask(query), '');
    parts.push(page.slice(end, match.index), '```graphql\n', query, '```\n', between, '```json\n', answer, '\n```\n');
    end = match.index + match[0].length;
  }
  return [...parts, page.slice(end)].join('');
}

const WIDTH = 120;

/** JSON that keeps what fits on one line there. */
function laidOut(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => laidOut(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${laidOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
