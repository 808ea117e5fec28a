import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTable, TableUnreadable } from '../../seeding/tables/read-table';
import { decodeSource } from '../decode-source';
import type { InstrumentMapping, MappedInstrument } from './instrument-mapping';
import { WrongFormat } from './read-participation-table';

const COLUMNS = ['key', 'instrument', 'document'];

/**
 * A user's own mapping: a table of the keys that a source has for instruments, their ids, and the documents that the
 * source's tables are. Throws `WrongFormat`.
 */
export function readMapping(path: string): InstrumentMapping {
  const { name, text } = decodeSource(basename(path), readFileSync(path));
  const [header = [], ...rows] = cellsOf(name, text);
  const places = COLUMNS.map((column) => header.findIndex((cell) => cell.text.trim() === column));
  if (places.includes(-1))
    throw new WrongFormat(`${name}:1: a mapping has the columns ${COLUMNS.join(',')}, in any order.`);
  const mapping = new Map<string, MappedInstrument>();
  for (const row of rows) {
    const [key = '', instrument = '', document = ''] = places.map((place) => row[place]?.text.trim() ?? '');
    const line = `${name}:${row[0]?.line ?? 1}`;
    if (!key || !instrument || !document)
      throw new WrongFormat(`${line}: a key, an instrument and a document are needed.`);
    if (mapping.has(key)) throw new WrongFormat(`${line}: the key “${key}” has been mapped already.`);
    mapping.set(key, { instrument, document });
  }
  return mapping;
}

function cellsOf(name: string, text: string) {
  try {
    return readTable(text);
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    throw new WrongFormat(`${name}:${error.line}: ${error.message}.`);
  }
}
