import type { Core } from 'cytoscape';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { Waiting } from '../../parts/awaited';
import { DayField } from '../../parts/day-field';
import { PickedThing } from '../../parts/picked-thing';
import { Problem } from '../../parts/problem';
import { save } from '../../parts/save';
import { dayOf } from '../../parts/scope';
import { usePageTitle } from '../../parts/use-page-title';
import { Drawing } from './drawing';
import { EdgeTable } from './edge-table';
import { graphMlOf, svgOf } from './graph-files';
import { RelationChoice } from './relation-choice';
import { graphOf, type ShownGraph } from './shown-graph';
import { useGraph } from './use-graph';
import { Ways } from './ways';

const route = getRouteApi('/graph');

/** A node with what it stands to, as a picture and as a table; each further node opens in the same way. */
export function GraphPage() {
  const { t } = useTranslation('graph');
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { of, open = [], to, on, relation = [] } = sought;
  const change = (part: Partial<typeof sought>) =>
    void navigate({ search: { ...sought, ...part }, resetScroll: false });
  usePageTitle(t('title'));
  const opened = of ? [...new Set([of, ...open])] : [];
  const { graph, ways, isComing, problem } = useGraph({ opened, to, asOf: dayOf(sought) });
  const shown = narrowed(graph, opened, relation);
  const turn = (id: string) => {
    if (id !== of) change({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] });
  };
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <p className="sentence">
        <Trans
          ns="graph"
          i18nKey="sentence"
          components={{
            start: <PickedThing kind="any" id={of} choose={(id) => change({ of: id, open: undefined })} />,
            day: <DayField on={on} change={(day) => change({ on: day })} />,
            end: <PickedThing kind="any" id={to} choose={(id) => change({ to: id })} />,
          }}
        />
      </p>
      {problem && <Problem problem={problem} again={() => location.reload()} />}
      {isComing && graph.edges.length === 0 && <Waiting />}
      {to && !isComing && !problem && <Ways ways={ways} />}
      {graph.edges.length > 0 && (
        <>
          <RelationChoice edges={graph.edges} chosen={relation} change={(names) => change({ relation: names })} />
          <Shown graph={shown} opened={opened} turn={turn} />
        </>
      )}
    </div>
  );
}

interface ShownProps {
  readonly graph: ShownGraph;
  readonly opened: readonly string[];
  readonly turn: (id: string) => void;
}

function Shown({ graph, opened, turn }: ShownProps) {
  const { t } = useTranslation('graph');
  const { number } = useWords();
  const [drawing, setDrawing] = useState<Core | null>(null);
  const zoom = (factor: number) =>
    drawing?.zoom({ level: drawing.zoom() * factor, renderedPosition: centreOf(drawing) });
  return (
    <>
      <p className="quiet-text">
        {t('count', { nodes: number(graph.nodes.length), edges: number(graph.edges.length) })}
      </p>
      <Drawing graph={graph} opened={opened} open={turn} drawn={setDrawing} />
      <p className="act">
        <button type="button" onClick={() => zoom(1.3)}>
          {t('nearer')}
        </button>
        <button type="button" onClick={() => zoom(1 / 1.3)}>
          {t('farther')}
        </button>
        <button type="button" onClick={() => drawing?.fit(undefined, 24)}>
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
      <EdgeTable edges={graph.edges} opened={opened} turn={turn} />
    </>
  );
}

/** What relations of these names leave; those on a way and the opened nodes stay. */
function narrowed(graph: ShownGraph, opened: readonly string[], names: readonly string[]): ShownGraph {
  if (names.length === 0) return graph;
  return graphOf(
    graph.nodes.filter(({ id }) => opened.includes(id)),
    graph.edges.filter(({ name, isOnWay }) => isOnWay || names.includes(name)),
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
