import { stringify } from 'yaml';
import { CitedIn } from '../../model/edges/cited-in';
import { edgeKind, nodeKind } from '../../model/graph-model';
import { LegalNode } from '../../model/nodes/legal-node';
import { read } from '../../model/read';
import { firstDay } from '../../model/time/partial-date';
import type { Properties } from '../../model/records';
import type { LinkedEdge, LinkedGraph, LinkedNode } from './read-json-ld';

/** A file of seeds by its name within the folder that an import writes to. */
interface SeedText {
  readonly name: string;
  readonly content: string;
}

type Entry = Record<string, unknown>;
type WrittenCitation = readonly [document: string, pinpoint: string, remark?: 'unchecked'];

/**
 * Seeds that make the graph again: a file for each kind of nodes, and one for each kind of edges, whose entries add to
 * the nodes so that what a node says for itself is not taken to be said of its edges. Edges may join nodes that other
 * seeds `hold`, too.
 */
export function seedsOfLinkedGraph(
  { nodes, edges }: Pick<LinkedGraph, 'nodes' | 'edges'>,
  held: readonly LinkedNode[] = [],
): readonly SeedText[] {
  const known = [...held, ...nodes];
  const attested = new Map(known.map((node) => [node.id, read(LegalNode, node).attestedOn]));
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  const cited = new Map<string, LinkedEdge[]>();
  for (const edge of edges) if (edge.kind === 'CITED_IN') addTo(cited, edge.from, edge);
  const files = new Map<string, Entry[]>();
  for (const node of nodes)
    addTo(
      files,
      `${nodeKind(node.kind).plural}.yaml`,
      nodeEntry(node, (cited.get(node.id) ?? []).map(citedIn), attested),
    );
  for (const [name, ofKind] of byKind(edges.filter(({ kind }) => kind !== 'CITED_IN')))
    files.set(`relations/${name.toLowerCase()}.yaml`, edgeEntries(name, ofKind, kinds, attested));
  return [...files].map(([name, entries]) => ({ name, content: textOf(entries) }));
}

function textOf(entries: readonly Entry[]): string {
  return stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
}

function nodeEntry({ id, kind, properties }: LinkedNode, cite: readonly WrittenCitation[], attested: Attested): Entry {
  return { [nodeKind(kind).seedKey]: id, ...stated(properties, cite, attested), ...(cite.length > 0 && { cite }) };
}

function edgeEntries(
  kind: string,
  edges: readonly LinkedEdge[],
  kinds: ReadonlyMap<string, string>,
  attested: Attested,
): Entry[] {
  const byStart = new Map<string, Entry[]>();
  for (const edge of edges) addTo(byStart, edge.from, edgeEntry(edge, attested));
  return [...byStart].map(([from, entries]) => ({
    [nodeKind(kinds.get(from) ?? '').seedKey]: from,
    contributes: true,
    [edgeKind(kind).forward]: entries,
  }));
}

function edgeEntry({ id, kind, to, properties, citations }: LinkedEdge, attested: Attested): Entry {
  const cite = citations.map(({ document, pinpoint, checked }) => citation(document, pinpoint, checked));
  const key = new RegExp(`^[^>]*>${kind}:([^>]*)>`).exec(id)?.[1];
  return { to, ...(key !== undefined && { key }), ...stated(properties, cite, attested), cite };
}

function citedIn(edge: LinkedEdge): WrittenCitation {
  const { pinpoint = null, checked } = read(CitedIn, edge);
  return citation(edge.to, pinpoint, checked);
}

function citation(document: string, pinpoint: string | null, isChecked: boolean): WrittenCitation {
  return isChecked ? [document, pinpoint ?? 'whole'] : [document, pinpoint ?? 'whole', 'unchecked'];
}

/** As of when each node speaks. */
type Attested = ReadonlyMap<string, string | undefined>;

/** The properties as a seed writes them: as of when its sources speak is left to them, where they say the same. */
function stated({ attestedOn, ...rest }: Properties, cite: readonly WrittenCitation[], attested: Attested): Properties {
  const dates = cite.map(([document]) => attested.get(document)).filter((date) => date !== undefined);
  const latest = dates.reduce<string | null>(
    (one, other) => (one === null || firstDay(other) > firstDay(one) ? other : one),
    null,
  );
  return attestedOn === undefined || attestedOn === latest ? rest : { ...rest, attestedOn };
}

function byKind(edges: readonly LinkedEdge[]): ReadonlyMap<string, readonly LinkedEdge[]> {
  const kinds = new Map<string, LinkedEdge[]>();
  for (const edge of edges) addTo(kinds, edge.kind, edge);
  return kinds;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
