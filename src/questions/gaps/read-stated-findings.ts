import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import type { StatedFinding } from './gap-scene';
import { relatedRows } from './related-rows';

/** The findings with what they deal with and who asserts them, by id. */
export async function readStatedFindings(
  store: GraphStore,
  findings: readonly NodeRecord[],
): Promise<ReadonlyMap<string, StatedFinding>> {
  const unique = new Map(findings.map((finding) => [finding.id, finding]));
  const ids = [...unique.keys()];
  const [subjects, speakers] = await Promise.all([
    relatedRows(store, 'ABOUT', ids),
    relatedRows(store, 'ASSERTED_BY', ids),
  ]);
  const nodesOf = (rows: ReturnType<typeof subjects>) => rows.map(({ node }) => node);
  return new Map(
    [...unique].map(([id, finding]) => [
      id,
      { finding, subjects: nodesOf(subjects(id)), assertedBy: nodesOf(speakers(id)) },
    ]),
  );
}
