import { LexgraphError } from '../../model/errors/lexgraph-error';
import type { EdgeEnds } from './neighbour-candidates';

/** One step of a way: an edge, and the node it leads to. */
export interface Step {
  readonly edge: EdgeEnds;
  readonly to: string;
}

/** From one node to another, step by step; no node comes twice. */
export type Way = readonly Step[];

/** How many steps are tried before a search gives up. */
const MOST_TRIES = 2_000_000;

/** The edges that are known, and the ways that they make. */
export class PathSearch {
  private readonly edges = new Map<string, EdgeEnds>();
  private steps: ReadonlyMap<string, readonly Step[]> | null = null;
  private tries = 0;

  constructor(
    private readonly from: string,
    private readonly to: string,
  ) {}

  /** Makes edges known; gives the ids of the nodes that they join. */
  add(edges: readonly EdgeEnds[]): ReadonlySet<string> {
    for (const edge of edges) this.edges.set(edge.id, edge);
    this.steps = null;
    return new Set(edges.flatMap(({ from, to }) => [from, to]));
  }

  /**
   * The first `most` ways of exactly that many steps: by the first step's kind of edge and its id, then by the
   * second's, and so on. Throws `TOO_MANY_ROWS` where too much would have to be tried.
   */
  ways(length: number, most: number): readonly Way[] {
    const found: Way[] = [];
    const near = this.nodesNear(length);
    const way: Step[] = [];
    const passed = new Set([this.from]);
    const walk = (node: string): void => {
      const left = length - way.length;
      for (const step of this.stepsAt(node)) {
        if (found.length >= most) return;
        this.countTry();
        if (passed.has(step.to) || !near[left - 1]?.has(step.to)) continue;
        way.push(step);
        passed.add(step.to);
        if (left === 1) found.push([...way]);
        else walk(step.to);
        passed.delete(step.to);
        way.pop();
      }
    };
    if (most > 0) walk(this.from);
    return found;
  }

  /** For each number of steps the nodes from which that many lead to the end, by way of neither end. */
  private nodesNear(length: number): readonly ReadonlySet<string>[] {
    const near: Set<string>[] = [new Set([this.to])];
    while (near.length < length) {
      const next = new Set<string>();
      for (const { to } of [...(near.at(-1) ?? [])].flatMap((node) => this.stepsAt(node))) next.add(to);
      next.delete(this.from);
      next.delete(this.to);
      near.push(next);
    }
    return near;
  }

  private stepsAt(node: string): readonly Step[] {
    this.steps ??= stepsOf([...this.edges.values()]);
    return this.steps.get(node) ?? [];
  }

  private countTry(): void {
    this.tries += 1;
    if (this.tries > MOST_TRIES) throw tooWide();
  }
}

/** Too much lies between the two nodes. */
export function tooWide(): LexgraphError {
  return new LexgraphError(
    'TOO_MANY_ROWS',
    'Too many relations lie between the two nodes to follow them all. Ask for shorter ways with "maxLength".',
  );
}

function stepsOf(edges: readonly EdgeEnds[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (node: string, step: Step) => {
    const known = steps.get(node);
    if (known) known.push(step);
    else steps.set(node, [step]);
  };
  for (const edge of [...edges].sort(byKindThenId)) {
    if (edge.from === edge.to) continue;
    add(edge.from, { edge, to: edge.to });
    add(edge.to, { edge, to: edge.from });
  }
  return steps;
}

function byKindThenId(one: EdgeEnds, other: EdgeEnds): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
