import type { Citation } from '../model/declaration/citation';
import type { PartialDate } from '../model/time/partial-date';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../model/records';
import { citationEdges } from './citation-edges';
import { attestationOf } from './attestation';
import { edgeWindowOf, goesOn } from './edge-window';
import { nodeWindows } from './node-windows';
import { SpokenOf } from './spoken-of';
import { Endurance, type Window } from '../model/time/window';
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
    const { attestedOn } = attestationOf(node.properties['attestedOn'], node.citations, index);
    const last = node.kind.endurance === Endurance.LASTS ? spokenOf.last(node.id) : null;
    if (window)
      nodes.push(
        nodeRecord(node, window, { ...(attestedOn && { attestedOn }), ...(last && { lastAttestedOn: last }) }),
      );
    for (const edge of citationEdges(node.id, node.citations)) edges.push(edge);
  }
  for (const [id, edge] of index.edges) edges.push(edgeRecord(id, edge, index, { windows, norms }));
  return { nodes, edges };
}

interface Attested {
  readonly attestedOn?: PartialDate;
  readonly lastAttestedOn?: PartialDate;
}

interface MadeRecord extends Attested {
  readonly record: NodeRecord;
}

const madeRecords = new WeakMap<SeedNode, MadeRecord>();

/** The same object as before where nothing that decides on it has changed, so that what was worked out of it holds. */
function nodeRecord(node: SeedNode, window: Window, { attestedOn, lastAttestedOn }: Attested): NodeRecord {
  const made = madeRecords.get(node);
  const isSame = made?.attestedOn === attestedOn && made?.lastAttestedOn === lastAttestedOn;
  if (made && isSame && haveSameDays(made.record.window, window)) return made.record;
  const properties = { ...withAttestation(node.properties, attestedOn), ...(lastAttestedOn && { lastAttestedOn }) };
  const record = { id: node.id, kind: node.kind.label, properties, window };
  madeRecords.set(node, { record, attestedOn, lastAttestedOn });
  return record;
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
  const attestation = attestationOf(edge.properties['attestedOn'], edge.citations, index);
  return {
    id,
    kind: edge.kind.label,
    from: edge.from,
    to: edge.to,
    properties: {
      ...withAttestation(edge.properties, attestation.attestedOn),
      ...(attestation.attestedOn && goesOn(edge, index) && { lastAttestedOn: attestation.attestedOn }),
    },
    citations: edge.citations.map(plainCitation),
    window: edgeWindowOf(edge, attestation, index, windows, norms),
  };
}

function withAttestation(
  properties: Record<string, unknown>,
  attestedOn: PartialDate | null | undefined,
): Record<string, unknown> {
  return attestedOn ? { ...properties, attestedOn } : properties;
}

function plainCitation({ document, pinpoint, checked }: SeedCitation): Citation {
  return { document, pinpoint, checked };
}
