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
