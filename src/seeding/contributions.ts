import { nearest } from '../model/nearest';
import { withArticle } from '../model/with-article';
import type { SeedEdge, SeedNode, WrittenSeeds } from './seed-entry';
import type { SeedProblems } from './seed-problems';
import { whereIs } from './seed-index';

/**
 * Brings the entries of a node together: the one that stands for itself, and those that say they contribute to it.
 * Edges, citations and properties add up; a property that is given twice is a mistake, whatever the values.
 */
export function mergeContributions(written: WrittenSeeds, problems: SeedProblems): WrittenSeeds {
  const contributions = written.nodes.filter((node) => node.contributes);
  if (contributions.length === 0) return written;
  const wholes = new Map<string, SeedNode>();
  for (const node of written.nodes) if (!node.contributes && !wholes.has(node.id)) wholes.set(node.id, node);
  const first = new Map(wholes);
  const refused = new Set<SeedNode>();
  for (const each of contributions) {
    const whole = wholes.get(each.id);
    if (whole?.kind === each.kind) wholes.set(each.id, together(whole, each, problems));
    else {
      refused.add(each);
      problems.report(each.place, whole ? ofAnotherKind(each, whole) : toNothing(each, wholes.keys()));
    }
  }
  return {
    ...written,
    nodes: written.nodes
      .filter((node) => !node.contributes)
      .map((node) => (first.get(node.id) === node ? (wholes.get(node.id) ?? node) : node)),
    edges: written.edges
      .filter(({ owner }) => !owner || !refused.has(owner))
      .map((edge) => withInheritance(edge, wholes)),
  };
}

function ofAnotherKind({ id, kind }: SeedNode, whole: SeedNode): string {
  return `"${id}" is ${withArticle(whole.kind.label)} at ${whereIs(whole.place)}, and ${withArticle(kind.label)} here`;
}

function toNothing({ id }: SeedNode, ids: Iterable<string>): string {
  const near = nearest(id, ids);
  return `"${id}" contributes to a node that stands nowhere: one entry must stand without "contributes".${near ? ` Did you mean "${near}"?` : ''}`;
}

function together(whole: SeedNode, more: SeedNode, problems: SeedProblems): SeedNode {
  for (const [name, place] of more.places) {
    const other = whole.places.get(name);
    if (other) problems.report(place, `"${name}" of "${whole.id}" is given at ${whereIs(other)} too`);
  }
  return {
    ...whole,
    properties: { ...whole.properties, ...more.properties },
    citations: [...whole.citations, ...more.citations],
    places: new Map([...more.places, ...whole.places]),
  };
}

/** What an edge of a contribution doesn't say, and the contribution doesn't either, it has from the node. */
function withInheritance(edge: SeedEdge, wholes: ReadonlyMap<string, SeedNode>): SeedEdge {
  const whole = edge.owner?.contributes && wholes.get(edge.owner.id);
  if (!whole) return edge;
  const properties = { ...edge.properties };
  if (edge.inherits.basis) properties['basis'] = whole.properties['basis'];
  const inheritsCitations = edge.inherits.citations && edge.owner?.citations.length === 0;
  if (!inheritsCitations) return { ...edge, properties };
  if (whole.properties['attestedOn'] !== undefined) properties['attestedOn'] ??= whole.properties['attestedOn'];
  return { ...edge, properties, citations: whole.citations };
}
