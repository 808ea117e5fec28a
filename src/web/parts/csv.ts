/** A table as spreadsheets read it: UTF-8, each value quoted. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): Blob {
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(','));
  return new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** Quoted, and so that no spreadsheet takes it for a formula. */
function cellOf(text: string): string {
  return `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}
