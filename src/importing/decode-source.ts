import { LexgraphError } from '../model/errors/lexgraph-error';
import type { SourceFile } from './source-file';

/** How files begin that are no text, and what they are. */
const BINARY: readonly (readonly [start: string, what: string])[] = [
  ['d0cf11e0', 'a workbook of Excel 97 (.xls): open it and save the sheet as CSV'],
  ['504b0304', 'a zipped file, such as a workbook (.xlsx) or document: open it and save the sheet as CSV'],
  ['1f8b', 'a file packed with gzip: unpack it first'],
  ['425a68', 'a file packed with bzip2 (R keeps .rda files so): read it there and save the table as CSV'],
  ['25504446', 'a PDF: it holds pages, no table'],
];

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1251 where it then holds Cyrillic words,
 * and Windows-1252. Throws `SourceUnreadable`.
 */
export function decodeSource(name: string, bytes: Buffer): SourceFile {
  const start = bytes.subarray(0, 4).toString('hex');
  const binary = BINARY.find(([mark]) => start.startsWith(mark));
  if (binary) throw new SourceUnreadable(name, `is ${binary[1]}`);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new SourceUnreadable(name, 'is no text: it holds bytes that no letter has');
  return { name, encoding, text };
}

/** A file from outside that can't be read at all. */
export class SourceUnreadable extends LexgraphError {
  constructor(name: string, reason: string) {
    super('IMPORT_REFUSED', `${name} ${reason}.`);
  }
}

function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe') return 'utf-16le';
  if (start === 'feff') return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Read as Cyrillic, accented Latin letters stand alone among Latin ones.
    return /\p{Script=Cyrillic}{3}/u.test(new TextDecoder('windows-1251').decode(bytes))
      ? 'windows-1251'
      : 'windows-1252';
  }
}
