import type { Core } from 'cytoscape';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { save } from '../../parts/save';
import { Drawing } from './drawing';
import { graphMlOf, svgOf } from './graph-files';
import type { ShownGraph } from './shown-graph';

interface PictureProps {
  readonly graph: ShownGraph;
  readonly opened: readonly string[];
  readonly open: (id: string) => void;
  /** What choosing a node does. */
  readonly hint: string;
}

/** So far an arrow key moves the picture, in pixels, and so much nearer a plus brings it. */
const STEP = 60;
const NEARER = 1.3;

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** A graph drawn, moved by mouse or keys, and its files. */
export function Picture({ graph, opened, open, hint }: PictureProps) {
  const { t } = useTranslation('graph');
  const { number } = useWords();
  const [drawing, setDrawing] = useState<Core | null>(null);
  const zoom = (factor: number) =>
    drawing?.zoom({ level: drawing.zoom() * factor, renderedPosition: centreOf(drawing) });
  const whole = () => drawing?.fit(undefined, 24);
  const onKeyDown = (event: KeyboardEvent) => {
    const [x, y] = MOVES[event.key] ?? [];
    if (x !== undefined && y !== undefined) drawing?.panBy({ x, y });
    else if (event.key === '+' || event.key === '=') zoom(NEARER);
    else if (event.key === '-') zoom(1 / NEARER);
    else if (event.key === '0') whole();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className="quiet-text">
        {t('count', { nodes: number(graph.nodes.length), edges: number(graph.edges.length) })} {hint} {t('keys')}
      </p>
      <div tabIndex={0} role="group" aria-label={`${t('title')}. ${t('keys')}`} onKeyDown={onKeyDown}>
        <Drawing graph={graph} opened={opened} open={open} drawn={setDrawing} />
      </div>
      <p className="act">
        <button type="button" onClick={() => zoom(NEARER)}>
          {t('nearer')}
        </button>
        <button type="button" onClick={() => zoom(1 / NEARER)}>
          {t('farther')}
        </button>
        <button type="button" onClick={whole}>
          {t('whole')}
        </button>
        <button type="button" onClick={() => drawing && savePng(drawing)}>
          PNG
        </button>
        <button type="button" onClick={() => drawing && saveText('svg', svgOf(drawing), 'image/svg+xml')}>
          SVG
        </button>
        <button type="button" onClick={() => saveText('graphml', graphMlOf(graph), 'application/xml')}>
          GraphML
        </button>
      </p>
    </>
  );
}

function centreOf(drawing: Core) {
  return { x: drawing.width() / 2, y: drawing.height() / 2 };
}

function savePng(drawing: Core): void {
  save('lexgraph-graph.png', drawing.png({ output: 'blob', full: true, scale: 2, maxWidth: 8000, bg: '#ffffff' }));
}

function saveText(ending: string, text: string, type: string): void {
  save(`lexgraph-graph.${ending}`, new Blob([text], { type }));
}
