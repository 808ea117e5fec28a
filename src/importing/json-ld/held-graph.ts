import { basename, resolve } from 'node:path';
import { parseSeedFiles } from '../../seeding/read-seed-folder';
import { recordsOf } from '../../seeding/records-of';
import { SeedIndex } from '../../seeding/seed-index';
import { SeedProblems } from '../../seeding/seed-problems';
import type { EdgeRecord, NodeRecord } from '../../model/records';
import type { ImportJob } from '../importer';
import { seedsSoFar } from '../seeds-so-far';

/**
 * What the seeds hold outside of the folder in which an import writes, by id; citations of nodes are edges as well.
 * Throws `SEEDS_REFUSED`.
 */
export class HeldGraph {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly edges: ReadonlyMap<string, EdgeRecord>;

  constructor({ seeds, into }: Pick<ImportJob, 'seeds' | 'into'>) {
    const problems = new SeedProblems();
    const index = new SeedIndex(parseSeedFiles(seedsSoFar(seeds).graph, problems), problems);
    problems.throwIfAny();
    const own = `${basename(resolve(seeds))}/${into}/`;
    const isOwn = (file: string | undefined) => file?.startsWith(own) === true;
    const { nodes, edges } = recordsOf(index);
    this.nodes = new Map(
      nodes.flatMap((node) => (isOwn(index.nodes.get(node.id)?.place.file) ? [] : [[node.id, node]])),
    );
    const isOwnEdge = ({ id, from }: EdgeRecord) =>
      isOwn(index.edges.get(id)?.place.file) || (!index.edges.has(id) && !this.nodes.has(from));
    this.edges = new Map(edges.flatMap((edge) => (isOwnEdge(edge) ? [] : [[edge.id, edge]])));
  }
}
