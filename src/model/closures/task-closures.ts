import type { EdgeRecord } from '../records';
import type { TargetClosure, TaskClosure } from './closures';
import type { Homes } from './home-closures';
import type { JoinedNodes } from './joined-nodes';
import type { Told } from './told-closures';

/** Of which States each task is. */
export function taskClosures(
  edges: readonly EdgeRecord[],
  joined: JoinedNodes,
  homes: Homes,
  told: Told,
): readonly TaskClosure[] {
  return tasksAmong(edges).map((edge) => {
    const bearers = homes.reached(edge.from, ['SERVES', 'SUBSIDIARY_OF', 'BROADER']);
    const scenes = [edge.to, ...joined.to(edge.to, 'IMPOSES')].flatMap((id) =>
      homes.reached(id, ['PART_OF', 'LAW_OF', 'SERVES', 'OCCURS_IN', 'BROADER']),
    );
    const states = [...new Set([...bearers, ...scenes])].sort();
    return { id: edge.id, bearers, states, told: told.ofTask(edge) };
  });
}

/** Of which things that somebody has a task about everything is a part, or a narrower one, each of itself. */
export function targetClosures(edges: readonly EdgeRecord[], joined: JoinedNodes): readonly TargetClosure[] {
  const targets = [...new Set(tasksAmong(edges).map(({ to }) => to))];
  return targets.flatMap((target) =>
    [...joined.reaching(target, ['PART_OF', 'BROADER'])].map((thing) => ({ thing, target })),
  );
}

function tasksAmong(edges: readonly EdgeRecord[]): readonly EdgeRecord[] {
  return edges.filter(({ kind }) => kind === 'RESPONSIBLE_FOR');
}
