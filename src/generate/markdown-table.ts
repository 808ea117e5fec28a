/** A table of a page of the docs. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`);
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...lines].join('\n');
}
