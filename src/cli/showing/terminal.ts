import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Wider lines than this are hard to read back from their ends. */
const WIDEST = 140;
const NARROWEST = 40;
const WHERE_UNKNOWN = 80;

/** Columns to write in: those of the terminal, or of `COLUMNS`. */
export function terminalWidth(): number {
  const columns = process.stdout.columns || Number(process.env['COLUMNS']) || WHERE_UNKNOWN;
  return Math.max(NARROWEST, Math.min(columns, WIDEST));
}

/** The text in a style on a terminal that has colours, unless `NO_COLOR` is set; elsewhere as it is. */
export function painted(style: Style, text: string): string {
  const isColoured = process.stdout.isTTY && process.stdout.hasColors();
  return isColoured && text !== '' ? styleText(style, text) : text;
}
