import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { ApiProblem } from '../../api/api-problem';
import { ask, type Answered } from '../../api/ask';
import { useAnswer } from '../../api/use-answer';
import { NamesOfOperation } from '../../parts/choices.generated';
import { relationsIn, relationsOperation, type NodeKind, type RelationsAnswer } from '../thing/relations';
import { graphOf, type GraphEdge, type GraphNode, type ShownGraph } from './shown-graph';
import { WaysOperation, type WaysQuery } from './ways.generated';

/** So many of each relation of an opened node. */
const OF_EACH = 40;

interface GraphAsked {
  /** The nodes whose relations are shown, the first one to begin with. */
  readonly opened: readonly string[];
  readonly to: string | undefined;
  readonly asOf: string;
}

interface GraphAnswer {
  readonly graph: ShownGraph;
  readonly ways: NonNullable<WaysQuery['paths']>;
  readonly isComing: boolean;
  readonly problem: ApiProblem | null;
}

/** The opened nodes with what they stand to, and the shortest ways from the first to another. */
export function useGraph({ opened, to, asOf }: GraphAsked): GraphAnswer {
  const [from = ''] = opened;
  const names = useAnswer(NamesOfOperation, { ids: [...opened] }, { enabled: from !== '', keepLast: true });
  const starts = (names.data?.data.nodes ?? []).filter((node) => node !== null);
  const relations = useQueries<UseQueryOptions<Answered<RelationsAnswer>, ApiProblem>[]>({
    queries: starts.map((node) => ({
      queryKey: ['graph', node.id, asOf],
      queryFn: ({ signal }) => ask(relationsOperation(node.__typename, OF_EACH), { id: node.id, asOf }, signal),
    })),
  });
  const ways = useAnswer(WaysOperation, { from, to: to ?? '', asOf }, { enabled: from !== '' && !!to && to !== from });
  const paths = (to ? ways.data?.data.paths : null) ?? [];
  const parts = [names, ways, ...relations];
  const isComing = names.isLoading || ways.isLoading || relations.some(({ isLoading }) => isLoading);
  const state = `${opened.join(' ')} ${to} ${parts.map(({ dataUpdatedAt }) => dataUpdatedAt).join()}`;
  const found = useMemo(() => {
    const edges = [
      ...paths.flatMap(({ steps }) => steps.map(edgeOfStep)),
      ...starts.flatMap((node, index) => edgesFrom(node, node.__typename, relations[index]?.data?.data)),
    ];
    return graphOf(starts, edges);
    // Each answer is known by when it came.
  }, [state]);
  // A graph is drawn once it is whole, not anew with each of its parts.
  const whole = useRef(found);
  if (!isComing) whole.current = found;
  return {
    graph: whole.current,
    ways: paths,
    isComing,
    problem: parts.find(({ error }) => error)?.error ?? null,
  };
}

function edgesFrom(node: GraphNode, kind: NodeKind, answer: RelationsAnswer | undefined): GraphEdge[] {
  if (!answer) return [];
  return relationsIn(answer, kind).flatMap(({ name, edges }) =>
    edges.map((edge) => ({ id: edge.id, from: node, to: edge.node, name, holds: edge.holds, isOnWay: false })),
  );
}

type Step = NonNullable<WaysQuery['paths']>[number]['steps'][number];

function edgeOfStep({ from, to, edge, properties }: Step): GraphEdge {
  const { id, holds } = properties as { readonly id: string; readonly holds: string };
  return { id, from, to, name: edge, holds, isOnWay: true };
}
