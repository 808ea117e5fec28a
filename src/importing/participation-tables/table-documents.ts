import { stringify } from 'yaml';
import { lastDay } from '../../model/time/partial-date';
import type { ParticipationFormat } from './participation-format';
import type { StatedAct } from './stated-act';

/**
 * The documents that the tables are, as a seed writes them: each speaks as of the last act that it tells. Only of
 * formats whose tables are documents of their own; another's document is the curator's to write.
 */
export function tableDocuments(acts: readonly StatedAct[], { documentOf }: ParticipationFormat): readonly object[] {
  if (!documentOf) return [];
  const tables = new Map<string, { key: string; upTo: string }>();
  for (const { document, key, date, effectiveFrom } of acts) {
    const day = lastDay(date ?? effectiveFrom ?? '1000');
    const known = tables.get(document);
    tables.set(document, { key, upTo: known && known.upTo > day ? known.upTo : day });
  }
  return [...tables].map(([document, { key, upTo }]) => {
    const { name, publisher, address } = documentOf(key, upTo);
    return { document, name, form: 'STATUS_TABLE', attestedOn: upTo, publisher, address };
  });
}

/** The file of these documents and of those that it held before, which give way. */
export function writeTableDocuments(documents: readonly object[], before: readonly object[]): string {
  const byId = new Map([...before, ...documents].map((each) => [(each as { document: string }).document, each]));
  const sorted = [...byId.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
  return `# The tables that imports read, each a document; written by \`lexgraph import\`.\n${stringify(sorted, { lineWidth: 0 })}`;
}
