import type { SeedIndex } from './seed-index';

/** What a provision is a part of in the end: its instrument. */
export function rootsOf(index: SeedIndex): (id: string) => string {
  const wholes = new Map(index.edgesOf('PART_OF').map((edge) => [edge.from, edge.to]));
  return (id) => {
    const path = new Set([id]);
    for (const each of path) {
      const whole = wholes.get(each);
      if (whole === undefined) return each;
      path.add(whole);
    }
    return id;
  };
}

/** The act in which a provision, or a norm that one imposes, stands; the id itself of anything else. */
export function actsOf(index: SeedIndex): (id: string) => string {
  const provisionOf = new Map(index.edgesOf('IMPOSES').map(({ from, to }) => [to, from]));
  const rootOf = rootsOf(index);
  return (id) => rootOf(provisionOf.get(id) ?? id);
}
