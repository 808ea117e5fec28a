import { read } from '../../model/read';
import { State, TreatyReception } from '../../model/nodes/state';
import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import type { GapScene } from './gap-scene';
import { INCORPORATIONS } from './incorporation-candidates';

type Incorporations = History<GapScene['incorporatedBy']>;

const NONE: Incorporations = History.always([]);
const TAKING_OVER: readonly unknown[] = [TreatyReception.DUALIST, TreatyReception.STATUTE_NEEDED];

/**
 * By which edges national law takes each instrument over. Read only of States whose law has to: of others nothing
 * follows from it.
 */
export async function incorporationsOverTime(
  store: GraphStore,
  state: NodeRecord,
  rows: readonly { readonly instrument: NodeRecord }[],
): Promise<(instrument: string) => Incorporations> {
  if (rows.length === 0 || !TAKING_OVER.includes(read(State, state).treatyReception)) return () => NONE;
  const instruments = [...new Set(rows.map(({ instrument }) => instrument.id))];
  const found = await store.candidates(INCORPORATIONS, { state: state.id, instruments });
  const edges = new Map(
    instruments.map((instrument, index) => [
      instrument,
      History.all(
        (found[index] ?? []).map((edge) => History.ofWindow(edge.window).map((holds) => ({ edge, holds }))),
      ).map((all) => all.filter(({ holds }) => holds !== Truth.NO)),
    ]),
  );
  return (instrument) => edges.get(instrument) ?? NONE;
}
