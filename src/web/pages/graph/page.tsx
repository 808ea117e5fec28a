import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Waiting } from '../../parts/awaited';
import { DayField } from '../../parts/day-field';
import { PickedThing } from '../../parts/picked-thing';
import { Problem } from '../../parts/problem';
import { dayOf } from '../../parts/scope';
import { usePageTitle } from '../../parts/use-page-title';
import { EdgeTable } from './edge-table';
import { Picture } from './picture';
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
  const shown = useMemo(() => narrowed(graph, opened, relation), [graph, opened.join(' '), relation.join(' ')]);
  const turn = (id: string) => {
    if (id !== of) change({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] });
  };
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className="sentence">
        <Trans
          ns="graph"
          i18nKey="sentence"
          components={{
            start: <PickedThing kind="any" id={of} choose={(id) => change({ of: id, open: undefined })} />,
            day: <DayField on={on} change={(day) => change({ on: day })} />,
            end: <PickedThing kind="any" id={to} choose={(id) => change({ to: id })} />,
          }}
        />
      </div>
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
  return (
    <>
      <Picture graph={graph} opened={opened} open={turn} hint={t('choose')} />
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
