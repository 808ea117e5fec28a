import { closeSync, openSync, readSync } from 'node:fs';

/** What a SQLite file says of itself at its beginning (https://www.sqlite.org/fileformat2.html, 1.3). */
export interface FileHeader {
  readonly userVersion: number;
  readonly applicationId: number;
}

const LENGTH = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** The header, read without the engine; null where there is no such file, or no whole header. */
export function readFileHeader(file: string): FileHeader | null {
  const bytes = Buffer.alloc(LENGTH);
  try {
    const opened = openSync(file, 'r');
    try {
      if (readSync(opened, bytes) < LENGTH) return null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
  return { userVersion: bytes.readUInt32BE(USER_VERSION_AT), applicationId: bytes.readUInt32BE(APPLICATION_ID_AT) };
}
