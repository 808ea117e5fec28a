import type { GraphVersion } from '../../store/graph-store';

/** How answers and metrics name a graph: the beginning of its digest. */
export function shownVersion({ digest }: GraphVersion): string {
  return digest.slice(0, 16);
}
