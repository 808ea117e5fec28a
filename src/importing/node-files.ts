import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { PlannedFile } from './write-files';

/** A node as a seed file writes it. */
export type WrittenNode = Readonly<Record<string, unknown>>;

/**
 * The seed file of nodes that an import made, beside those that it made earlier of other documents: what the same
 * documents said before, and say no more, goes.
 */
export function nodeFile(path: string, head: string, fresh: readonly WrittenNode[]): PlannedFile {
  const known = existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as WrittenNode[] | null) ?? []) : [];
  const documents = new Set(fresh.flatMap(documentsOf));
  const ids = new Set(fresh.map(idOf));
  const kept = known.filter((node) => !ids.has(idOf(node)) && !documentsOf(node).some((each) => documents.has(each)));
  const sorted = [...kept, ...fresh].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return { path, content: sorted.length > 0 ? `# ${head}\n${stringify(sorted, { lineWidth: 0 })}` : null };
}

/** The id, which is the value of the first key. */
function idOf(node: WrittenNode): string {
  return String(Object.values(node)[0]);
}

/** Documents stand before what cites them. */
function orderOf(node: WrittenNode): string {
  return `${'document' in node ? 'A' : 'B'} ${idOf(node).replace(/\d+/g, (digits) => digits.padStart(6, '0'))}`;
}

function documentsOf(node: WrittenNode): string[] {
  if ('document' in node) return [String(node['document'])];
  const cite = (node['cite'] ?? []) as readonly (string | readonly string[])[];
  const [first] = cite;
  return typeof first === 'string' ? [first] : cite.map((each) => String(each[0]));
}
