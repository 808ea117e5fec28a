import type { ShownRow } from './shown-row';
import { painted } from './terminal';

const BETWEEN = '  ';
const INDENT = '    ';

/** Columns of short values take at most this part of the width; those beyond are told beneath the row. */
const LARGEST_PART = 0.45;

interface Measures {
  readonly sizeOf: (text: string) => number;
  readonly wrap: (text: string, width: number) => string[];
}

interface Column {
  readonly name: string;
  readonly size: number;
}

/**
 * Rows under each other, at most `width` wide: short values in columns beside what each is about, and beneath it all
 * else that is said of it.
 */
export async function table(rows: readonly ShownRow[], width: number): Promise<string> {
  const { default: sizeOf } = await import('string-width');
  const { default: wrapAnsi } = await import('wrap-ansi');
  const measures = { sizeOf, wrap: (text: string, to: number) => wrapAnsi(text, to, { hard: true }).split('\n') };
  const columns = chosenColumns(rows, width, sizeOf);
  const head = columns.map(({ name, size }) => padded(painted('dim', name.toUpperCase()), size, sizeOf)).join('');
  const blocks = rows.map((row) => block(row, columns, width, measures));
  const apart = rows.some(({ details }) => details.length > 0) ? '\n\n' : '\n';
  return `${head === '' ? '' : `${head.trimEnd()}\n`}${blocks.join(apart)}`;
}

function block(row: ShownRow, columns: readonly Column[], width: number, { sizeOf, wrap }: Measures): string {
  const left = columns.reduce((sum, { size }) => sum + size + BETWEEN.length, 0);
  const cells = columns.map(({ name, size }) => padded(row.cells.get(name) ?? '', size, sizeOf)).join('');
  const beside = row.about.flatMap((line) => wrap(line, width - left));
  const names = columns.map(({ name }) => name);
  const others = [...row.cells].filter(([name]) => !names.includes(name));
  const inWords = others.map(([name, text]) => `${painted('dim', `${name}:`)} ${text}`).join(', ');
  const beneath = [...(inWords === '' ? [] : [inWords]), ...row.details]
    .flatMap((detail) => detail.split('\n'))
    .flatMap((line) => hanging(line, width - INDENT.length, wrap));
  return [
    ...(beside.length > 0 ? beside : ['']).map((line, index) => (index === 0 ? cells : ' '.repeat(left)) + line),
    ...beneath.map((line) => INDENT + line),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Wrapped; what follows the first line of an item stands below its text. */
function hanging(line: string, width: number, wrap: Measures['wrap']): string[] {
  if (!line.startsWith('- ')) return wrap(line, width);
  return wrap(line.slice(2), width - 2).map((each, index) => `${index === 0 ? '- ' : '  '}${each}`);
}

function padded(text: string, to: number, sizeOf: Measures['sizeOf']): string {
  return text + ' '.repeat(Math.max(0, to - sizeOf(text))) + BETWEEN;
}

function chosenColumns(rows: readonly ShownRow[], width: number, sizeOf: Measures['sizeOf']): Column[] {
  const chosen: Column[] = [];
  let left = width * LARGEST_PART;
  for (const name of new Set(rows.flatMap(({ cells }) => [...cells.keys()]))) {
    const size = Math.max(name.length, ...rows.map(({ cells }) => sizeOf(cells.get(name) ?? '')));
    if (size + BETWEEN.length > left) continue;
    chosen.push({ name, size });
    left -= size + BETWEEN.length;
  }
  return chosen;
}
