import type { Core } from 'cytoscape';
import type { ShownGraph } from './shown-graph';

/** The graph as other programs read it. */
export function graphMlOf({ nodes, edges }: ShownGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="name" for="node" attr.name="name" attr.type="string"/>',
    '<key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '<key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '<key id="holds" for="edge" attr.name="holds" attr.type="string"/>',
    '<graph edgedefault="directed">',
    ...nodes.map(
      ({ id, name, __typename }) =>
        `<node id="${escaped(id)}"><data key="name">${escaped(name)}</data><data key="kind">${__typename}</data></node>`,
    ),
    ...edges.map(
      ({ id, from, to, name, holds }) =>
        `<edge id="${escaped(id)}" source="${escaped(from.id)}" target="${escaped(to.id)}">` +
        `<data key="relation">${escaped(name)}</data><data key="holds">${holds}</data></edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The drawing as lines that stay sharp. */
export function svgOf(drawing: Core): string {
  const { x1, y1, w, h } = drawing.elements().boundingBox({ includeLabels: true });
  const lines = drawing.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const { 'line-color': colour, width } = edge.style() as { 'line-color': string; width: string };
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${colour}" stroke-width="${width}"/>`;
  });
  const points = drawing.nodes().map((node) => {
    const { x, y } = node.position();
    const style = node.style() as { 'background-color': string; color: string };
    return (
      `<circle cx="${x}" cy="${y}" r="${node.width() / 2}" fill="${style['background-color']}"/>` +
      `<text x="${x}" y="${y + node.height() / 2 + 12}" fill="${style.color}">${escaped(String(node.data('label')))}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x1} ${y1} ${w} ${h}" width="${w}" height="${h}" ` +
    `font-family="sans-serif" font-size="11" text-anchor="middle">${lines.join('')}${points.join('')}</svg>\n`
  );
}

/** Fit for XML: signs that it knows are written out, those that it cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}
