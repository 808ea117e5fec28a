import { inflateRawSync } from 'node:zlib';

const [ENTRY, END] = [0x02014b50, 0x06054b50];

/** The text of one file within a ZIP file (APPNOTE 4.3.12: what its directory, at its end, tells of it). */
export function partOfZip(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === ENTRY) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as Three;
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const written = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? written : inflateRawSync(written)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`There is no ${name} in it.`);
}

type Three = [number, number, number];
