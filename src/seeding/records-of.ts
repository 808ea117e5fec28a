import type { Citation } from '../model/declaration/citation';
import { LegalEdge } from '../model/edges/legal-edge';
import { LegalNode } from '../model/nodes/legal-node';
import type { PartialDate } from '../model/time/partial-date';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../model/records';
import { citationEdges } from './citation-edges';
import { attestationOf } from './attestation';
import { edgeWindowOf, goesOn } from './edge-window';
import { nodeWindows } from './node-windows';
import { SpokenOf } from './spoken-of';
import { Endurance, type Window } from '../model/time/window';
import { readSeed } from './read-seed';
import type { SeedCitation, SeedEdge, SeedNode } from './seed-entry';
import type { SeedIndex } from './seed-index';

/** When the nodes hold, and the norms that each provision imposes. */
interface Held {
  readonly windows: ReadonlyMap<string, NodeRecord['window']>;
  readonly norms: ReadonlyMap<string, readonly string[]>;
}

/** The records of a linked graph: dates worked out, citations of nodes turned into edges. */
export function recordsOf(index: SeedIndex): GraphRecords {
  const spokenOf = new SpokenOf(index);
  const windows = nodeWindows(index, spokenOf);
  const norms = normsByProvision(index);
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  for (const node of index.nodes.values()) {
    const window = windows.get(node.id);
    const { attestedOn } = attestationOf(readSeed(LegalNode, node).attestedOn, node.citations, index);
    const last = node.kind.endurance === Endurance.LASTS ? spokenOf.last(node.id) : null;
    if (window)
      nodes.push(nodeRecord(node, window, { attestedOn: attestedOn ?? undefined, lastAttestedOn: last ?? undefined }));
    for (const edge of citationEdges(node)) edges.push(edge);
  }
  for (const [id, edge] of index.edges) edges.push(edgeRecord(id, edge, index, { windows, norms }));
  return { nodes, edges };
}

interface Attested {
  readonly attestedOn?: PartialDate | undefined;
  readonly lastAttestedOn?: PartialDate | undefined;
}

/**
 * The record of each entry of the seeds: the same object as before where nothing that decides on it has changed, so
 * that what was worked out of it holds.
 */
class Records<Entry extends object, Made extends { readonly window: Window }> {
  private readonly made = new WeakMap<Entry, { readonly record: Made; readonly attested: Attested }>();

  of(entry: Entry, window: Window, attested: Attested, make: () => Made): Made {
    const made = this.made.get(entry);
    if (made && isSame(made.attested, attested) && haveSameDays(made.record.window, window)) return made.record;
    const record = make();
    this.made.set(entry, { record, attested });
    return record;
  }
}

const nodeRecords = new Records<SeedNode, NodeRecord>();
const edgeRecords = new Records<SeedEdge, EdgeRecord>();

function nodeRecord(node: SeedNode, window: Window, attested: Attested): NodeRecord {
  return nodeRecords.of(node, window, attested, () => ({
    id: node.id,
    kind: node.kind.label,
    properties: { ...node.properties, ...stated(attested) },
    window,
  }));
}

function isSame(one: Attested, other: Attested): boolean {
  return one.attestedOn === other.attestedOn && one.lastAttestedOn === other.lastAttestedOn;
}

function haveSameDays(one: Window, other: Window): boolean {
  return (
    one.earliestStart === other.earliestStart &&
    one.latestStart === other.latestStart &&
    one.earliestEnd === other.earliestEnd &&
    one.latestEnd === other.latestEnd
  );
}

function normsByProvision(index: SeedIndex): Map<string, string[]> {
  const norms = new Map<string, string[]>();
  for (const { from, to } of index.edgesOf('IMPOSES')) {
    const imposed = norms.get(from);
    if (imposed) imposed.push(to);
    else norms.set(from, [to]);
  }
  return norms;
}

function edgeRecord(id: string, edge: SeedEdge, index: SeedIndex, { windows, norms }: Held): EdgeRecord {
  const attestation = attestationOf(readSeed(LegalEdge, edge).attestedOn, edge.citations, index);
  const attestedOn = attestation.attestedOn ?? undefined;
  const lastAttestedOn = goesOn(edge, index) ? attestedOn : undefined;
  const window = edgeWindowOf(edge, attestation, index, windows, norms);
  return edgeRecords.of(edge, window, { attestedOn, lastAttestedOn }, () => ({
    id,
    kind: edge.kind.label,
    from: edge.from,
    to: edge.to,
    properties: { ...edge.properties, ...stated({ attestedOn, lastAttestedOn }) },
    citations: edge.citations.map(plainCitation),
    window,
  }));
}

function stated({ attestedOn, lastAttestedOn }: Attested): Attested {
  return { ...(attestedOn && { attestedOn }), ...(lastAttestedOn && { lastAttestedOn }) };
}

function plainCitation({ document, pinpoint, checked }: SeedCitation): Citation {
  return { document, pinpoint, checked };
}
