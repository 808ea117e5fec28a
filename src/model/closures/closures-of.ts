import { Nature } from '../declaration/nature';
import { natureOf } from '../graph-model';
import type { GraphRecords, NodeRecord } from '../records';
import type { Closures, InstrumentClosure, NormClosure } from './closures';
import { concernsOf } from './concerns-of';
import { contradictionClosures } from './contradiction-closures';
import { JoinedNodes } from './joined-nodes';
import { dependenceClosures } from './dependence-closures';
import { Homes, homeClosures } from './home-closures';
import { lawClosures } from './law-closures';
import { qualifiedClosures } from './qualified-closures';
import { stateClosures } from './state-closures';
import { targetClosures, taskClosures } from './task-closures';
import { Told } from './told-closures';
import { topicClosures } from './topic-closures';
import { withinClosures } from './within-closures';

const FOLLOWED = [
  ...['PART_OF', 'IMPOSES', 'PROTECTS', 'EXCLUDES', 'LAW_OF', 'PARTICIPATION'],
  ...['BROADER', 'SERVES', 'OCCURS_IN', 'ABOUT', 'SUBSIDIARY_OF', 'ADDRESSED_TO', 'CITED_IN'],
];

/**
 * Works out the closures of a graph. Lists are sorted, so that one graph has one answer, in whatever order its records
 * come.
 */
export function closuresOf({ nodes, edges }: GraphRecords): Closures {
  const joined = new JoinedNodes(edges, FOLLOWED);
  const provisions = new Set(nodes.filter((node) => natureOf(node) === Nature.PROVISION).map(({ id }) => id));
  const instruments = new Map<string, InstrumentClosure>();
  for (const node of nodes) {
    const concerns = provisions.has(node.id) ? [] : concernsOf(node, joined);
    if (concerns.length > 0) instruments.set(node.id, { id: node.id, concerns });
  }
  const norms = nodes.flatMap((node) => normClosure(node, { joined, provisions, instruments }));
  const states = stateClosures(nodes, joined);
  const topics = topicClosures(edges, norms);
  const within = withinClosures({ nodes, edges });
  return {
    norms,
    instruments: [...instruments.values()],
    topics,
    laws: lawClosures(nodes, { norms, topics, within }),
    states,
    contradictions: contradictionClosures(edges, states, norms),
    within,
    ...toldClosures({ nodes, edges }, joined),
    targets: targetClosures(edges, joined),
    dependences: dependenceClosures(edges),
    qualified: qualifiedClosures(edges, joined),
  };
}

function toldClosures({ nodes, edges }: GraphRecords, joined: JoinedNodes): Pick<Closures, 'homes' | 'told' | 'tasks'> {
  const states = new Set(nodes.filter(({ kind }) => kind === 'State').map(({ id }) => id));
  const homes = new Homes(joined, states);
  const told = new Told(nodes, joined, homes, states);
  return { homes: homeClosures(nodes, homes), told: told.closures, tasks: taskClosures(edges, joined, homes, told) };
}

interface Known {
  readonly joined: JoinedNodes;
  readonly provisions: ReadonlySet<string>;
  readonly instruments: ReadonlyMap<string, InstrumentClosure>;
}

function normClosure(node: NodeRecord, { joined, provisions, instruments }: Known): NormClosure[] {
  const { id } = node;
  const provision = natureOf(node) === Nature.NORM ? first(joined.to(id, 'IMPOSES')) : null;
  const place = provision ?? (provisions.has(id) ? id : null);
  const instrument = place === null ? null : wholeOf(place, joined, provisions);
  if (place === null || instrument === null) return [];
  const concerns = instruments.get(instrument)?.concerns ?? [];
  const protects = sorted(joined.from(id, 'PROTECTS'));
  const above = provision === null ? wholesOf(id, joined, provisions) : joined.reachedFrom(provision, ['PART_OF']);
  const excludes = sorted([...new Set([id, ...above])].flatMap((each) => joined.from(each, 'EXCLUDES')));
  return [{ id, provision, instrument, concerns, protects, excludes }];
}

/** The provision, and what it is a part of, up to the first that is no provision. */
function wholesOf(id: string, joined: JoinedNodes, provisions: ReadonlySet<string>): ReadonlySet<string> {
  const wholes = new Set([id]);
  for (const each of wholes)
    if (provisions.has(each)) for (const whole of joined.from(each, 'PART_OF')) wholes.add(whole);
  return wholes;
}

/** The first whole that is no provision; null where there is none. */
function wholeOf(provision: string, joined: JoinedNodes, provisions: ReadonlySet<string>): string | null {
  let whole: string | null = provision;
  for (let steps = 0; whole !== null && provisions.has(whole); steps += 1) {
    if (steps > provisions.size) return null;
    whole = first(joined.from(whole, 'PART_OF'));
  }
  return whole;
}

function first(ids: readonly string[]): string | null {
  return ids.length > 1 ? (sorted(ids)[0] ?? null) : (ids[0] ?? null);
}

function sorted(ids: readonly string[]): readonly string[] {
  return ids.length > 1 ? [...new Set(ids)].sort() : ids;
}
