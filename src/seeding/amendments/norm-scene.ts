import { firstDay, type CalendarDate } from '../../model/time/partial-date';
import { statedTimes } from '../../model/declaration/stated-times';
import type { SeedEdge, SeedNode, WrittenSeeds } from '../seed-entry';

/** What was written, as far as amendments need to look at it: nodes by id, and the edges at each. */
export class NormScene {
  readonly nodes = new Map<string, SeedNode>();
  private readonly edges = new Map<string, SeedEdge[]>();

  constructor(written: WrittenSeeds) {
    for (const node of written.nodes) if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    const amended = new Set([...written.amendments, ...written.endings].map(({ norm }) => norm.id));
    for (const { version } of written.amendments) amended.add(version.id);
    for (const edge of written.edges) {
      for (const id of new Set([edge.from, edge.to])) if (amended.has(id)) this.addEdge(id, edge);
      if (edge.kind.label === 'PART_OF') this.wholes.set(edge.from, edge.to);
    }
  }

  private readonly wholes = new Map<string, string>();

  addEdge(id: string, edge: SeedEdge): void {
    const known = this.edges.get(id);
    if (known) known.push(edge);
    else this.edges.set(id, [edge]);
  }

  /** The edges that begin or end at a norm. */
  edgesAt(id: string): readonly SeedEdge[] {
    return this.edges.get(id) ?? [];
  }

  /** The provision that imposes the norm. */
  provisionOf(norm: string): SeedNode | null {
    const imposes = this.edgesAt(norm).find((edge) => edge.kind.label === 'IMPOSES' && edge.to === norm);
    return (imposes && this.nodes.get(imposes.from)) ?? null;
  }

  /** The node, what it is a part of, and so on up to the instrument. */
  wholesOf(id: string): readonly SeedNode[] {
    const path = new Set([id]);
    for (const each of path) {
      const whole = this.wholes.get(each);
      if (whole !== undefined) path.add(whole);
    }
    return [...path].flatMap((each) => this.nodes.get(each) ?? []);
  }

  /** The node's own first day or that of what it is a part of, whichever is stated and later; null where none is. */
  beginningOf(id: string): { readonly node: SeedNode; readonly day: CalendarDate } | null {
    const stated = this.wholesOf(id).flatMap((node) => {
      const { BEGINS, COMMENCES, ADOPTED } = statedTimes(node.kind, node.properties);
      const date = BEGINS ?? COMMENCES ?? ADOPTED;
      return date ? [{ node, day: firstDay(date) }] : [];
    });
    return stated.reduce<(typeof stated)[number] | null>(
      (last, each) => (last && last.day >= each.day ? last : each),
      null,
    );
  }
}
