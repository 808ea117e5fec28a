type Edge = { readonly narrower: string; readonly broader: string };
type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Groups and their broader groups, with the questions that coverage asks of them. A group counts as its own ancestor and descendant. */
export class GroupHierarchy {
  private readonly broader: Neighbours;
  private readonly narrower: Neighbours;

  constructor(edges: readonly Edge[]) {
    this.broader = neighbours(edges.map(({ narrower, broader }) => [narrower, broader]));
    this.narrower = neighbours(edges.map(({ narrower, broader }) => [broader, narrower]));
  }

  /** The group and every wider one. */
  ancestors(group: string): ReadonlySet<string> {
    return new Set(waysFrom(group, this.broader).keys());
  }

  /** The group and every narrower one. */
  descendants(group: string): ReadonlySet<string> {
    return new Set(waysFrom(group, this.narrower).keys());
  }

  /** Every group that can share members with all of these, as far as the scheme declares: wider, narrower, or with a narrower group in common. */
  overlapping(groups: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const group of groups) {
      for (const narrower of this.descendants(group)) for (const each of this.ancestors(narrower)) found.add(each);
    }
    return found;
  }

  /** The shortest way up from a group to a wider one, both included; ties by id. Null where it is not wider. */
  wayUp(from: string, to: string): readonly string[] | null {
    return waysFrom(from, this.broader).get(to) ?? null;
  }

  /** The shortest way from a group down to a narrower one that both share, and up to the other; ties by id. Null where they share none. */
  wayAcross(from: string, to: string): readonly string[] | null {
    const up = waysFrom(to, this.narrower);
    let best: readonly string[] | null = null;
    for (const [shared, down] of waysFrom(from, this.narrower)) {
      const rest = up.get(shared);
      if (!rest) continue;
      const way = [...down, ...rest.slice(0, -1).reverse()];
      if (best === null || compareWays(way, best) < 0) best = way;
    }
    return best;
  }
}

function neighbours(pairs: readonly (readonly [string, string])[]): Neighbours {
  const map = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const known = map.get(from);
    if (known) known.push(to);
    else map.set(from, [to]);
  }
  for (const each of map.values()) each.sort();
  return map;
}

/** Breadth first, so that each way is a shortest one, the first by ids among its equals. */
function waysFrom(start: string, next: Neighbours): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [group, way] of ways) {
    for (const each of next.get(group) ?? []) if (!ways.has(each)) ways.set(each, [...way, each]);
  }
  return ways;
}

/** Orders ways: the shorter first, then by their ids. */
export function compareWays(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const [left, right] = [one.join('\0'), other.join('\0')];
  return left < right ? -1 : left > right ? 1 : 0;
}
