import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A question to the API with the answer that the documents give to it. */
export interface LegalCase {
  readonly file: string;
  /** What a lawyer would say that it shows. */
  readonly name: string;
  /** Where the expected answer was read: document and pinpoint, or a page of docs/ and its section with the rule. */
  readonly read: readonly (readonly [document: string, pinpoint: string])[];
  readonly question: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What the answer must hold, at least. */
  readonly expect?: unknown;
  /** What every row of the answer must hold, at least. */
  readonly every?: unknown;
  /** The ids with which the answer begins, in this order. */
  readonly begins?: readonly string[];
  /** Ids that no row of the answer may be about. */
  readonly absent?: readonly string[];
  /** How many rows there are. */
  readonly count?: number;
  /** The rows counted by these fields, one within another, and what the counts must hold, at least. */
  readonly counted?: { readonly by: readonly string[]; readonly counts: readonly unknown[] };
  /** The error that must come: its code, and words of its message. */
  readonly error?: { readonly code: string; readonly says: readonly string[] };
}

const REQUIRED = ['name', 'read', 'question', 'arguments'];
const ASSERTIONS = ['expect', 'every', 'begins', 'absent', 'count', 'counted', 'error'];

/** The cases of every file beside this one. Throws where a file says what the runner would not check. */
export function readCases(): LegalCase[] {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.yaml'));
  const cases = files.sort().flatMap((file) => {
    const entries: unknown = parse(readFileSync(join(__dirname, file), 'utf8'));
    if (!Array.isArray(entries)) throw new Error(`${file}: must be a list of cases.`);
    return entries.map((entry) => checked(file, entry as Record<string, unknown>));
  });
  refuseTwins(cases);
  return cases;
}

function checked(file: string, entry: Record<string, unknown>): LegalCase {
  const problem = problemOf(entry);
  if (problem) throw new Error(`${file}: case "${String(entry['name'])}": ${problem}`);
  return { ...(entry as unknown as LegalCase), file };
}

function problemOf(entry: Record<string, unknown>): string | null {
  const keys = Object.keys(entry);
  const unknown = keys.filter((key) => ![...REQUIRED, ...ASSERTIONS].includes(key));
  const missing = REQUIRED.filter((key) => !keys.includes(key));
  if (unknown.length > 0) return `unknown key "${unknown.join('", "')}".`;
  if (missing.length > 0) return `"${missing.join('", "')}" is missing.`;
  if (!keys.some((key) => ASSERTIONS.includes(key))) return 'it expects nothing.';
  const empty = ASSERTIONS.find((key) => key in entry && isEmpty(entry[key]));
  if (empty) return `"${empty}" is empty, so that it could not fail.`;
  if (!isListOfPairs(entry['read'])) return '"read" must be a list of [document, pinpoint].';
  const counted = entry['counted'] as Record<string, unknown> | undefined;
  if (counted && !hasKeys(counted, ['by', 'counts'])) return '"counted" must have "by" and "counts", and nothing else.';
  const error = entry['error'] as Record<string, unknown> | undefined;
  return error && !hasKeys(error, ['code', 'says']) ? '"error" must have "code" and "says", and nothing else.' : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isListOfPairs(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => Array.isArray(each) && each.length === 2);
}

function hasKeys(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).sort().join() === [...keys].sort().join();
}

function refuseTwins(cases: readonly LegalCase[]): void {
  const names = cases.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin) throw new Error(`Two cases have the name "${twin}".`);
}
