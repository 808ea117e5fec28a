import { withArticle } from '../model/with-article';
import { edgeIdOf, edgeKeyOf } from '../model/id';
import { nearest } from '../model/nearest';
import { isNamed } from '../model/graph-model';
import { textOf } from '../model/records';
import type { SeedEdge, SeedEntries, SeedNode, SeedPlace } from './seed-entry';
import type { SeedProblems } from './seed-problems';

/** The seeds by id, with what is needed to find an id's nearest neighbour. Reports ids that are used twice. */
export class SeedIndex {
  readonly nodes = new Map<string, SeedNode>();
  readonly edges = new Map<string, SeedEdge>();
  private readonly edgesByKind = new Map<string, SeedEdge[]>();

  constructor(entries: SeedEntries, problems: SeedProblems) {
    for (const node of entries.nodes) {
      const first = this.nodes.get(node.id);
      if (first)
        problems.report(
          node.place,
          `the id "${node.id}" is taken: ${whereIs(first.place)} uses it for ${withArticle(first.kind.label)}`,
        );
      else this.nodes.set(node.id, node);
    }
    for (const edge of entries.edges) this.addEdge(edge, problems);
  }

  private addEdge(edge: SeedEdge, problems: SeedProblems): void {
    const id = seedEdgeId(edge);
    const first = this.edges.get(id);
    if (first) {
      problems.report(
        edge.place,
        `the same ${edge.kind.label} edge from "${edge.from}" to "${edge.to}" stands at ${whereIs(first.place)}; write both citations in one, or give each a "key" of its own`,
      );
      return;
    }
    this.edges.set(id, edge);
    const kind = edge.kind.label;
    const sameKind = this.edgesByKind.get(kind);
    if (sameKind) sameKind.push(edge);
    else this.edgesByKind.set(kind, [edge]);
  }

  edgesOf(kind: string): readonly SeedEdge[] {
    return this.edgesByKind.get(kind) ?? [];
  }

  /** The id that was probably meant, among nodes of the kinds named; null where none is near. */
  nearestId(id: string, kindNames: readonly string[]): string | null {
    const fitting = [...this.nodes.values()].filter((node) => kindNames.some((name) => isNamed(node.kind, name)));
    return nearest(
      id,
      fitting.map((node) => node.id),
    );
  }
}

/** The id that the edge gets: its `key`, or the properties that tell it from its like. */
export function seedEdgeId(edge: SeedEdge): string {
  const key = edge.key ?? edgeKeyOf(edge.kind.keyedBy.map((name) => textOf(edge, name)));
  return edgeIdOf(edge.from, edge.kind.label, key, edge.to);
}

/** A place as a message names it. */
export function whereIs(place: SeedPlace): string {
  return `${place.file}:${place.line}:${place.column}`;
}
