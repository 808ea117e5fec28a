import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a document says, and what a worked query must answer because of it. */
export interface ResearchFact {
  /** The file below cypher/research, without its ending: `bodies/centrality`. */
  readonly query: string;
  /** What the document says, in a sentence. */
  readonly says: string;
  /** Where it was read: document and pinpoint. */
  readonly read: readonly (readonly [document: string, pinpoint: string])[];
  /** The query's parameters; those of the example in its header unless given. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** Columns of a row that must be there. */
  readonly row?: Readonly<Record<string, unknown>>;
  /** Columns of a row that must not be there. */
  readonly absent?: Readonly<Record<string, unknown>>;
}

const KEYS = ['query', 'says', 'read', 'with', 'row', 'absent'];

/** The facts of every file beside this one. Throws where a file says what nobody would check. */
export function readFacts(): ResearchFact[] {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const entries = parse(readFileSync(join(__dirname, file), 'utf8')) as Record<string, unknown>[];
    for (const entry of entries) {
      const problem = problemOf(entry);
      if (problem) throw new Error(`${file}: "${String(entry['says'])}": ${problem}`);
    }
    return entries as unknown as ResearchFact[];
  });
}

function problemOf(entry: Record<string, unknown>): string | null {
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown) return `unknown key "${unknown}".`;
  if (typeof entry['query'] !== 'string' || typeof entry['says'] !== 'string') return '"query" or "says" is missing.';
  const { read } = entry;
  if (!Array.isArray(read) || read.length === 0) return '"read" must be a list of [document, pinpoint].';
  const { row, absent } = entry;
  if ((row === undefined) === (absent === undefined)) return 'must have either "row" or "absent".';
  return Object.keys((row ?? absent) as object).length === 0 ? '"row" or "absent" is empty.' : null;
}
