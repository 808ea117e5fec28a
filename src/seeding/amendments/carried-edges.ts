import { ofEdge } from '../../model/declaration/edge-kind';
import { Endurance } from '../../model/time/window';
import type { SeedAmendment, SeedEdge, SeedNode } from '../seed-entry';
import { seedEdgeId } from '../seed-index';
import type { NormScene } from './norm-scene';

/** What one norm does to another says nothing of its next version, nor does a doubt about which thing it is. */
const OF_ONE_VERSION = new Set(['REPLACES', 'POSSIBLY_SAME_AS']);

/**
 * The relations of the version before that the next one keeps: those that start at the norm, wherever they are written,
 * and the tasks that bodies were given about it; not those that the amendment gives anew. What others say of the norm
 * is about the version they name.
 */
export function carriedEdges(
  scene: NormScene,
  previous: SeedNode,
  next: SeedNode,
  amendment: SeedAmendment,
): SeedEdge[] {
  const given = new Set(scene.edgesAt(next.id).map(seedEdgeId));
  return scene
    .edgesAt(previous.id)
    .filter((edge) => isKept(edge, previous.id, scene) && !amendment.relations.has(relationOf(edge, previous.id)))
    .map((edge) => moved(edge, previous, next))
    .filter((edge) => !given.has(seedEdgeId(edge)));
}

/** The name of the relation, read from the norm. */
export function relationOf(edge: SeedEdge, norm: string): string {
  return edge.from === norm ? edge.kind.forward : edge.kind.reverse;
}

function isKept({ kind, from, properties }: SeedEdge, norm: string, scene: NormScene): boolean {
  if (from === norm) return !OF_ONE_VERSION.has(kind.label);
  const end = scene.nodes.get(norm);
  if (kind.label !== 'RESPONSIBLE_FOR' || !end) return false;
  return ofEdge(kind.endurance, { properties, to: end.kind }) === Endurance.LASTS;
}

/** The same edge at the next version; what it had from the norm it is written under, it has from that version now. */
function moved(edge: SeedEdge, previous: SeedNode, next: SeedNode): SeedEdge {
  const at = (id: string) => (id === previous.id ? next.id : id);
  const isUnder = edge.owner?.id === previous.id;
  const properties = { ...edge.properties };
  if (isUnder && edge.inherits.basis) properties['basis'] = next.properties['basis'];
  const inheritsCitations = isUnder && edge.inherits.citations;
  if (inheritsCitations && properties['attestedOn'] === previous.properties['attestedOn'])
    delete properties['attestedOn'];
  return {
    ...edge,
    from: at(edge.from),
    to: at(edge.to),
    owner: isUnder ? next : edge.owner,
    properties,
    citations: inheritsCitations ? next.citations : edge.citations,
  };
}
