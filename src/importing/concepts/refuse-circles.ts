import { SourceUnreadable } from '../decode-source';
import type { Concept } from './concept';

/** Throws `SourceUnreadable` where a concept lies within itself. */
export function refuseCircles(concepts: readonly Concept[]): void {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const done = new Set<string>();
  for (const { key } of concepts) walk(key, byKey, done);
}

/** Goes up from the last of a way, without recursion: a chain may be as long as the file. */
function walk(start: string, byKey: ReadonlyMap<string, Concept>, done: Set<string>): void {
  const way: { readonly key: string; readonly left: string[] }[] = [];
  const onWay = new Set<string>();
  const enter = (key: string) => {
    if (onWay.has(key)) refuse([...[...onWay].slice([...onWay].indexOf(key)), key], byKey);
    if (done.has(key)) return;
    onWay.add(key);
    way.push({ key, left: [...(byKey.get(key)?.broader ?? [])] });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const next = step.left.pop();
    if (next !== undefined) enter(next);
    else {
      way.pop();
      onWay.delete(step.key);
      done.add(step.key);
    }
  }
}

function refuse(circle: readonly string[], byKey: ReadonlyMap<string, Concept>): never {
  const { file = '', line = 1 } = byKey.get(circle[0] ?? '') ?? {};
  throw new SourceUnreadable(`${file}:${line}`, `holds concepts each broader than the other: ${circle.join(' > ')}`);
}
