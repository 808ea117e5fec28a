import { Nature } from '../declaration/nature';
import { natureOf } from '../graph-model';
import { sortKeyOf } from '../id';
import { textOf, type NodeRecord } from '../records';
import type { LawClosure, NormClosure, TopicClosure, WithinClosure } from './closures';

interface Known {
  readonly norms: readonly NormClosure[];
  readonly topics: readonly TopicClosure[];
  readonly within: readonly WithinClosure[];
}

/**
 * Which provisions show that national law is held on a topic or a wider one: of those of one instrument that hold at
 * the same times, by sources of the same date, the first. The others tell no more of that.
 */
export function lawClosures(nodes: readonly NodeRecord[], { norms, topics, within }: Known): readonly LawClosure[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const instrumentOf = new Map(norms.map(({ id, instrument }) => [id, instrument]));
  const wider = widerOf(within);
  const first = new Map<string, LawClosure>();
  for (const { concerns, topic, edge, provision } of topics) {
    const instrument = instrumentOf.get(provision) ?? '';
    const [node, whole] = [known.get(provision), known.get(instrument)];
    if (!node || !whole || natureOf(whole) !== Nature.NATIONAL_LAW) continue;
    const times = [...daysOf(node), textOf(node, 'attestedOn')];
    for (const wide of wider.get(topic) ?? []) {
      const key = JSON.stringify([wide, instrument, ...times]);
      const one = { concerns, topic: wide, edge, provision };
      const other = first.get(key);
      if (!other || rankOf(one) < rankOf(other)) first.set(key, one);
    }
  }
  return [...first.values()];
}

function daysOf({ window }: NodeRecord): readonly string[] {
  return [window.earliestStart, window.latestStart, window.earliestEnd, window.latestEnd];
}

function rankOf({ provision, edge }: LawClosure): string {
  return `${sortKeyOf(provision)} ${edge}`;
}

function widerOf(within: readonly WithinClosure[]): ReadonlyMap<string, readonly string[]> {
  const wider = new Map<string, string[]>();
  for (const each of within) {
    const known = wider.get(each.narrower);
    if (known) known.push(each.wider);
    else wider.set(each.narrower, [each.wider]);
  }
  return wider;
}
