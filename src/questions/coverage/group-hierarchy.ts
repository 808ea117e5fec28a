type Edge = { readonly narrower: string; readonly broader: string };
type Neighbours = ReadonlyMap<string, readonly string[]>;
type Way = readonly string[];
/** The shortest way to each group that can be reached. */
type Ways = ReadonlyMap<string, Way>;

/**
 * Groups and their broader groups, with the questions that coverage asks of them. A group counts as its own ancestor
 * and descendant.
 */
export class GroupHierarchy {
  private readonly up: (group: string) => Ways;
  private readonly down: (group: string) => Ways;

  constructor(edges: readonly Edge[]) {
    this.up = remembered(neighbours(edges.map(({ narrower, broader }) => [narrower, broader])));
    this.down = remembered(neighbours(edges.map(({ narrower, broader }) => [broader, narrower])));
  }

  /** Whether the group is the other one, or narrower. */
  isWithin(group: string, wider: string): boolean {
    return this.up(group).has(wider);
  }

  /** The group and every narrower one. */
  descendants(group: string): ReadonlySet<string> {
    return new Set(this.down(group).keys());
  }

  /**
   * Every group that can share members with one of these, as far as the scheme declares: wider, narrower, or with a
   * narrower group in common.
   */
  overlapping(groups: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const group of groups) {
      for (const narrower of this.down(group).keys()) for (const each of this.up(narrower).keys()) found.add(each);
    }
    return found;
  }

  /** The shortest way up from a group to a wider one, both included; ties by id. Null where it is not wider. */
  wayUp(from: string, to: string): Way | null {
    return this.up(from).get(to) ?? null;
  }

  /**
   * The shortest way from a group down to a narrower one that both share, and up to the other; ties by id. Null where
   * they share none.
   */
  wayAcross(from: string, to: string): Way | null {
    let best: Way | null = null;
    for (const [shared, down] of this.down(from)) {
      const rest = this.up(shared).get(to);
      if (!rest) continue;
      const way = [...down, ...rest.slice(1)];
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

function remembered(next: Neighbours): (group: string) => Ways {
  const known = new Map<string, Ways>();
  return (group) => {
    const ways = known.get(group) ?? waysFrom(group, next);
    // Whoever asks may name what is no group at all.
    if (next.has(group)) known.set(group, ways);
    return ways;
  };
}

/** Breadth first, so that each way is a shortest one, the first by ids among its equals. */
function waysFrom(start: string, next: Neighbours): Ways {
  const ways = new Map<string, Way>([[start, [start]]]);
  for (const [group, way] of ways) {
    for (const each of next.get(group) ?? []) if (!ways.has(each)) ways.set(each, [...way, each]);
  }
  return ways;
}

/** Orders ways: the shorter first, then by their ids. */
export function compareWays(one: Way, other: Way): number {
  if (one.length !== other.length) return one.length - other.length;
  const [left, right] = [one.join('\0'), other.join('\0')];
  return left < right ? -1 : left > right ? 1 : 0;
}
