import type { CitationToken } from '../../model/citations/citation-token';
import { adoptionOf, type CitableWork } from './citable-work';
import { stateAt } from './find-mentions';
import type { Mention, UnknownWork } from './found-citation';
import type { NumberedAct } from './read-act';
import type { WorksOfGraph } from './works-of-graph';

/** What the graph has of an act that is known by its number, as one of both. */
interface FoundAct {
  readonly mention: Mention | null;
  readonly unknownWork: UnknownWork | null;
}

/**
 * The acts of the graph that bear the number that was read, of the day and the State that stand beside it, and of the
 * sort, without which a bare number says nothing.
 */
export function findAct(graph: WorksOfGraph, tokens: readonly CitationToken[], act: NumberedAct): FoundAct {
  const { from, to, date } = act;
  const state = stateWithin(graph, tokens, act);
  const ofNumber = (graph.numbers.get(act.number) ?? []).filter(
    (work) => (state === null || work.states.includes(state)) && isOfSort(work, act),
  );
  const works = ofNumber.filter((work) => isSameDay(date, adoptionOf(work)));
  if (works.length > 0) {
    return { mention: { works, state, year: date?.slice(0, 4) ?? null, from, to }, unknownWork: null };
  }
  return { mention: null, unknownWork: { from, to, ofOtherDay: ofNumber.length === 1 ? (ofNumber[0] ?? null) : null } };
}

function isOfSort(work: CitableWork, { forms, date, number }: NumberedAct): boolean {
  const isKnownSort = forms.includes(String(work.node.properties['form']));
  return isKnownSort || !/^\d+$/.test(number) || (date !== null && date === adoptionOf(work));
}

/** Whether two days may be one, each as far as it is known: `2012` and `2012-01-21`. */
function isSameDay(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

/** The State that is named between the sort of act and its number. */
function stateWithin(
  { states }: WorksOfGraph,
  tokens: readonly CitationToken[],
  { from, to }: NumberedAct,
): string | null {
  for (let at = from; at < to; at += 1) {
    const found = stateAt(states, tokens, at);
    if (found && found.to <= to) return found.id;
  }
  return null;
}
