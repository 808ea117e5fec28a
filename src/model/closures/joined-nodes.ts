import type { EdgeRecord } from '../records';

const NONE: readonly string[] = [];

type Others = Map<string, string[]>;

/** Which nodes the edges of some kinds join, from either end. */
export class JoinedNodes {
  private readonly onward = new Map<string, Others>();
  private readonly backward = new Map<string, Others>();

  constructor(edges: readonly EdgeRecord[], kinds: readonly string[]) {
    for (const kind of kinds) {
      this.onward.set(kind, new Map());
      this.backward.set(kind, new Map());
    }
    for (const { kind, from, to } of edges) {
      add(this.onward.get(kind), from, to);
      add(this.backward.get(kind), to, from);
    }
  }

  /** The nodes to which edges of the kind lead from this one. */
  from(id: string, kind: string): readonly string[] {
    return this.onward.get(kind)?.get(id) ?? NONE;
  }

  /** The nodes from which edges of the kind lead to this one. */
  to(id: string, kind: string): readonly string[] {
    return this.backward.get(kind)?.get(id) ?? NONE;
  }

  /** The node, and all that edges of the kinds lead to from it, over any number of them. */
  reachedFrom(id: string, kinds: readonly string[]): ReadonlySet<string> {
    const reached = new Set([id]);
    for (const each of reached) for (const kind of kinds) for (const other of this.from(each, kind)) reached.add(other);
    return reached;
  }

  /** The node, and all from which edges of the kinds lead to it, over any number of them. */
  reaching(id: string, kinds: readonly string[]): ReadonlySet<string> {
    const reaching = new Set([id]);
    for (const each of reaching) for (const kind of kinds) for (const other of this.to(each, kind)) reaching.add(other);
    return reaching;
  }
}

function add(others: Others | undefined, near: string, far: string): void {
  if (!others) return;
  const known = others.get(near);
  if (known) known.push(far);
  else others.set(near, [far]);
}
