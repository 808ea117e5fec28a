import { WrongKind } from '../../model/errors/wrong-kind';
import { isNamed } from '../../model/graph-model';
import { NODE_KINDS } from '../../model/kinds';
import { nearest } from '../../model/nearest';
import type { CalendarDate } from '../../model/time/partial-date';
import type { GraphStore, SearchScope } from '../../store/graph-store';
import { requireNode } from '../asking/find-node';

/** What to look for, and where; null for all. */
export interface SearchQuestion {
  readonly text: string;
  /** Names of kinds or interfaces. */
  readonly kinds: readonly string[] | null;
  readonly state: string | null;
  readonly instrument: string | null;
  /** Leaves out what surely doesn’t hold on this day. */
  readonly holdingOn: CalendarDate | null;
  /** The day on which citations are read. */
  readonly asOf: CalendarDate;
}

/** Throws `NOT_FOUND` or `WRONG_KIND` for what is no State, instrument or kind. */
export async function scopeOf(
  store: GraphStore,
  { kinds, state, instrument, holdingOn }: Omit<SearchQuestion, 'text' | 'asOf'>,
): Promise<SearchScope> {
  if (state !== null) await requireNode(store, 'state', state, 'State');
  if (instrument !== null) await requireNode(store, 'instrument', instrument, 'Instrument');
  return { kinds: kinds && kinds.flatMap(labelsOf), state, instrument, day: holdingOn, except: [] };
}

function labelsOf(name: string): string[] {
  const labels = NODE_KINDS.filter((kind) => isNamed(kind, name)).map((kind) => kind.label);
  if (labels.length > 0) return labels;
  const near = nearest(
    name,
    NODE_KINDS.map((kind) => kind.label),
  );
  throw new WrongKind('kinds', name, 'word that names no kind', 'kind', near ? [near] : []);
}
