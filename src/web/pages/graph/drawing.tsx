import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { nameIn } from '../../parts/named';
import { layoutOf, type Point } from './layout';
import type { ShownGraph } from './shown-graph';

/** Above so many nodes labels wait until one is near, and edges have no arrows. */
const MANY = 250;

/** So many nodes and edges are added between two frames. */
const AT_ONCE = 250;

/** Around the drawing, in pixels, and how near a small one comes. */
const MARGIN = 48;
const NEAREST = 1.2;

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
  const [isComing, setIsComing] = useState(true);
  useEffect(() => {
    const over = new AbortController();
    let drawing: Core | null = null;
    setIsComing(true);
    const draw = async () => {
      const { graph, opened } = latest.current;
      const [{ default: cytoscape }, places] = await Promise.all([import('cytoscape'), layoutOf(graph, over.signal)]);
      if (over.signal.aborted || !place.current) return;
      const isLarge = graph.nodes.length > MANY;
      drawing = cytoscape({
        container: place.current,
        style: looksIn(place.current, isLarge),
        layout: { name: 'preset' },
        minZoom: 0.02,
        maxZoom: 3,
        hideEdgesOnViewport: isLarge,
        textureOnViewport: isLarge,
      });
      drawing.on('tap', 'node', ({ target }) => act.current.open((target as { id(): string }).id()));
      showWhole(drawing, places);
      for (const elements of slices(elementsOf(graph, opened, places, language))) {
        drawing.add(elements);
        await nextTurn();
        if (over.signal.aborted) return;
      }
      setIsComing(false);
      act.current.drawn(drawing);
    };
    void draw();
    return () => {
      over.abort();
      act.current.drawn(null);
      drawing?.destroy();
    };
  }, [key, language]);
  return (
    <>
      {/* The library writes a style element where nothing has this id; the security policy lets none in. */}
      <div id="__________cytoscape_stylesheet" hidden />
      <div
        ref={place}
        className="drawing"
        role="img"
        aria-busy={isComing}
        aria-label={t('drawing', { count: graph.nodes.length })}
      />
    </>
  );
}

/** The whole of the drawing in sight before anything of it is there, so that nothing moves while it comes. */
function showWhole(drawing: Core, places: readonly Point[]): void {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = (size: number, length: number) => (size - 2 * MARGIN) / Math.max(1, length);
  const zoom = Math.min(NEAREST, room(drawing.width(), right - left), room(drawing.height(), bottom - top));
  const pan = (size: number, from: number, to: number) => size / 2 - (zoom * (from + to)) / 2;
  drawing.viewport({ zoom, pan: { x: pan(drawing.width(), left, right), y: pan(drawing.height(), top, bottom) } });
}

/** Nodes and edges in parts, each of which the page draws between two of its reader’s strokes. */
function* slices<Element>(elements: readonly Element[]): Generator<Element[]> {
  for (let from = 0; from < elements.length; from += AT_ONCE) yield elements.slice(from, from + AT_ONCE);
}

/** When the browser has drawn, and whatever the reader did meanwhile is done. */
function nextTurn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function elementsOf(
  { nodes, edges }: ShownGraph,
  opened: readonly string[],
  places: readonly Point[],
  language: string,
): ElementDefinition[] {
  return [
    ...nodes.map((node, index) => ({
      position: { ...places[index]! },
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
  const opened = isLarge ? 60 : 22;
  return [
    {
      selector: 'node',
      style: {
        width: isLarge ? 30 : 14,
        height: isLarge ? 30 : 14,
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
    { selector: 'node.opened', style: { width: opened, height: opened, 'background-color': colour('--lead') } },
    {
      selector: 'edge',
      style: {
        width: isLarge ? 2 : 1,
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
