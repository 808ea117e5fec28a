import type { GraphStore } from '../../store/graph-store';
import { ReadByVersion } from '../asking/read-by-version';
import { GroupHierarchy } from './group-hierarchy';
import { GROUP_HIERARCHY } from './group-hierarchy-edges';

const hierarchies = new ReadByVersion(async (store) => new GroupHierarchy(await store.candidates(GROUP_HIERARCHY, {})));

/** The groups of the graph that the store holds and their broader ones: read once a version, and kept. */
export function hierarchyOf(store: GraphStore): Promise<GroupHierarchy> {
  return hierarchies.of(store);
}
