import type { SeedEdge } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import type { SeedIndex } from '../seed-index';

/**
 * What implements an obligation is about something that the obligation is about, and so are two obligations that
 * correspond: else who asks by a topic is shown one and not the other. What a norm is about, the provision that imposes
 * it and what a provision imposes are about too.
 */
export function checkSharedSubjects(index: SeedIndex, problems: SeedProblems): void {
  const topicsOf = topicsIn(index);
  const edges = [...index.edgesOf('IMPLEMENTS'), ...index.edgesOf('CORRESPONDS_TO')];
  for (const edge of edges) {
    if (!index.nodes.has(edge.from) || !index.nodes.has(edge.to)) continue;
    const [from, to] = [topicsOf(edge.from), topicsOf(edge.to)];
    if (![...from].some((topic) => to.has(topic))) problems.report(edge.place, nothingShared(edge, from, to));
  }
}

function nothingShared({ kind, from, to }: SeedEdge, ...topics: readonly ReadonlySet<string>[]): string {
  const [of, other] = topics.map((each) => [...each].sort().join(', ') || 'nothing');
  const does = kind.label === 'IMPLEMENTS' ? 'implements' : 'corresponds to';
  return `"${from}" ${does} "${to}", but they share no topic: it is about ${of}, the other about ${other}`;
}

function topicsIn(index: SeedIndex): (id: string) => ReadonlySet<string> {
  const about = new Map<string, string[]>();
  const beside = new Map<string, string[]>();
  for (const { from, to } of index.edgesOf('ABOUT'))
    if (index.nodes.get(to)?.kind.label === 'Topic') add(about, from, to);
  for (const { from, to } of index.edgesOf('IMPOSES')) {
    add(beside, from, to);
    add(beside, to, from);
  }
  return (id) => new Set([id, ...(beside.get(id) ?? [])].flatMap((each) => about.get(each) ?? []));
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
