import { isNamed } from '../../model/graph-model';
import type { Corpus, MinimumCount } from '../corpus/corpus';
import type { SeedPlace } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** A jurisdiction's folders hold at least what its expectations say, so that a half-empty load can't pass. */
export function checkMinimumCounts(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  for (const minimum of corpus.minimumCounts) {
    const found = countOf(minimum, index);
    if (found >= minimum.count) continue;
    problems.report(
      minimum.place,
      `${minimum.jurisdiction} must hold at least ${minimum.count} ${minimum.kind}, but ${minimum.folders.join(', ')} hold ${found}: something is missing, or was merged and the number must follow`,
    );
  }
}

function countOf({ kind, folders }: MinimumCount, index: SeedIndex): number {
  const isThere = ({ place }: { place: SeedPlace }) => folders.some((folder) => place.file.includes(`/${folder}/`));
  const nodes = [...index.nodes.values()].filter((node) => isNamed(node.kind, kind));
  return [...nodes, ...index.edgesOf(kind)].filter(isThere).length;
}
