import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '../sha256';

/** How an answer is written: as it is, or compressed. */
export type Encoding = 'identity' | 'br' | 'gzip';

/** An answer without errors, as it is sent. */
export interface WholeAnswer {
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly body: Buffer;
  /** Strong: another for each other body, and for each encoding of it. */
  readonly etag: string;
  /** The question that it answers first, for metrics. */
  readonly question: string | null;
}

/** Shorter ones are no smaller when compressed, or hardly. */
const SHORTEST_COMPRESSED = 1024;

const compressBr = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A third of gzip's time and smaller; the levels above take long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export function wholeAnswer(contentType: string, text: string, question: string | null): WholeAnswer {
  return {
    contentType,
    encoding: 'identity',
    body: Buffer.from(text),
    etag: `"${sha256(text).slice(0, 32)}"`,
    question,
  };
}

/** The encoding in which an answer of this length is sent to who accepts that one. */
export function encodingFor(length: number, accepted: Encoding): Encoding {
  return length < SHORTEST_COMPRESSED ? 'identity' : accepted;
}

/** The same answer, compressed beside the event loop. */
export async function encoded(plain: WholeAnswer, encoding: Encoding): Promise<WholeAnswer> {
  if (encoding === 'identity') return plain;
  const body = encoding === 'br' ? await compressBr(plain.body, BROTLI) : await compressGzip(plain.body);
  return { ...plain, encoding, body, etag: plain.etag.replace(/"$/, `-${encoding}"`) };
}
