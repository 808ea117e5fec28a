import { SourceUnreadable } from '../decode-source';

/**
 * The text of an XML file, in the encoding that its byte order mark or its declaration names; else UTF-8. Throws
 * `SourceUnreadable`.
 */
export function decodeXml(name: string, bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SourceUnreadable(name, `says that it is in ${encoding}, but is not, or that encoding is unknown`);
  }
}

/** How the first letters lie, where no mark tells it: `<?` in two bytes each. */
const STARTS: readonly (readonly [start: string, encoding: string])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['3c003f00', 'utf-16le'],
  ['003c003f', 'utf-16be'],
];

function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString('hex');
  const wide = STARTS.find(([mark]) => start.startsWith(mark));
  if (wide) return wide[1];
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  );
  return start.startsWith('efbbbf') ? 'utf-8' : (declared?.[1]?.toLowerCase() ?? 'utf-8');
}
