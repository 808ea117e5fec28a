import type { ExportFormat } from '../../src/export/export-format';
import { DEFAULT_BASE, exportedGraph, type ExportScope } from '../../src/export/exported-graph';
import type { GraphStore } from '../../src/store/graph-store';

/** The files that an export makes, whole, by their names. */
export async function exported(
  format: ExportFormat,
  store: GraphStore,
  scope: Partial<ExportScope> = {},
): Promise<ReadonlyMap<string, string>> {
  const graph = await exportedGraph(store, { asOf: null, kind: null, base: DEFAULT_BASE, ...scope });
  const files = new Map<string, string>();
  for await (const { file, content } of format.write(graph))
    files.set(
      file,
      (files.get(file) ?? '') + (typeof content === 'string' ? content : Buffer.from(content).toString()),
    );
  return files;
}
