import type { Core, StylesheetJson } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import type { ShownGraph } from './shown-graph';

/** Above so many nodes places are worked out in rings, and labels wait until one is near. */
const MANY = 250;

interface DrawingProps {
  readonly graph: ShownGraph;
  readonly opened: readonly string[];
  readonly open: (id: string) => void;
  /** What is drawn, for whoever saves it; null while it is not. */
  readonly drawn: (drawing: Core | null) => void;
}

/** The graph as a picture. The table beside it says the same, and does the same by the keyboard. */
export function Drawing({ graph, opened, open, drawn }: DrawingProps) {
  const { t } = useTranslation('graph');
  const { language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const act = useRef({ open, drawn });
  act.current = { open, drawn };
  const key = `${language} ${opened.join()} ${graph.edges.map(({ id }) => id).join()}`;
  const latest = useRef({ graph, opened });
  latest.current = { graph, opened };
  useEffect(() => {
    let drawing: Core | null = null;
    let isOver = false;
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (isOver || !place.current) return;
      const isLarge = latest.current.graph.nodes.length > MANY;
      drawing = cytoscape({
        container: place.current,
        elements: elementsOf(latest.current.graph, latest.current.opened, language),
        style: looksIn(place.current, isLarge),
        layout: isLarge
          ? { name: 'concentric', concentric: (node) => node.degree(false), levelWidth: () => 3, minNodeSpacing: 6 }
          : {
              name: 'cose',
              animate: false,
              nodeRepulsion: () => 90_000,
              idealEdgeLength: () => 90,
              padding: 24,
              numIter: stepsFor(latest.current.graph.nodes.length),
            },
        minZoom: 0.05,
        maxZoom: 3,
        hideEdgesOnViewport: isLarge,
        textureOnViewport: isLarge,
      });
      drawing.on('tap', 'node', ({ target }) => act.current.open((target as { id(): string }).id()));
      act.current.drawn(drawing);
    });
    return () => {
      isOver = true;
      act.current.drawn(null);
      drawing?.destroy();
    };
  }, [key, language]);
  return (
    <>
      {/* The library writes a style element where nothing has this id; the security policy lets none in. */}
      <div id="__________cytoscape_stylesheet" hidden />
      <div ref={place} className="drawing" role="img" aria-label={t('drawing', { count: graph.nodes.length })} />
    </>
  );
}

/** Each step looks at every pair of nodes; so many steps keep the page from standing still for longer than it takes to notice. */
function stepsFor(nodes: number): number {
  return Math.min(1_000, Math.ceil(6_000_000 / nodes ** 2));
}

function elementsOf({ nodes, edges }: ShownGraph, opened: readonly string[], language: string) {
  return [
    ...nodes.map((node) => ({
      data: { id: node.id, label: shortened(nameIn(language, node).name) },
      classes: opened.includes(node.id) ? 'opened' : '',
    })),
    ...edges.map(({ id, from, to, holds, isOnWay }) => ({
      data: { id: `edge ${id}`, source: from.id, target: to.id },
      classes: [isOnWay && 'way', holds === 'UNKNOWN' && 'unknown'].filter(Boolean).join(' '),
    })),
  ];
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 38)}…` : name;
}

function looksIn(place: HTMLElement, isLarge: boolean): StylesheetJson {
  const colour = (name: string) => resolved(place, name);
  return [
    {
      selector: 'node',
      style: {
        width: 14,
        height: 14,
        'background-color': colour('--soft'),
        label: 'data(label)',
        'font-size': 11,
        'min-zoomed-font-size': isLarge ? 9 : 5,
        // Wrapping thousands of labels keeps the page standing still for seconds.
        'text-wrap': isLarge ? 'ellipsis' : 'wrap',
        'text-max-width': '110px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        color: colour('--ink'),
        'text-background-color': colour('--sheet'),
        'text-background-opacity': 0.8,
      },
    },
    { selector: 'node.opened', style: { width: 22, height: 22, 'background-color': colour('--lead') } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': colour('--strong-line'),
        'target-arrow-color': colour('--strong-line'),
        'target-arrow-shape': isLarge ? 'none' : 'triangle',
        'arrow-scale': 0.8,
        'curve-style': isLarge ? 'haystack' : 'bezier',
      },
    },
    { selector: 'edge.unknown', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge.way',
      style: { width: 3, 'line-color': colour('--against'), 'target-arrow-color': colour('--against') },
    },
  ];
}

/** A colour of the theme as it is now. */
function resolved(place: HTMLElement, name: string): string {
  const before = place.style.color;
  place.style.color = `var(${name})`;
  const { color } = getComputedStyle(place);
  place.style.color = before;
  return color;
}
