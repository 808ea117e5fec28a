import { today, type CalendarDate } from '../../model/time/partial-date';
import { inARow } from '../../model/words/told';
import { HeldPlace } from '../../model/values/held-place';
import type { GraphStore } from '../../store/graph-store';
import { CITATION_SENTENCES as SAYS, CitedChangeKind } from './citation-sentences';
import type { CitedPlace } from './cited-place';
import { judgeCitation, notHeld, OF_NOTHING, type CitationJudgment } from './judge-citation';
import type { FoundCitation } from './found-citation';
import { readChanges, type CitedChange } from './read-changes';
import { readLastArticles } from './read-last-articles';
import { readCitations, type ReadCitation } from './resolve-citation';

/** A citation of a text, and what is said of it. */
export interface CheckedCitation extends CitationJudgment {
  /** As it stands in the text, at these of its UTF-16 units; the end is excluded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null where the data doesn’t hold it. */
  readonly place: CitedPlace | null;
}

/**
 * Every citation of the text, in its order, checked on the date; of one that lists several places, a row for each. The
 * number of statements does not grow with the text.
 */
export async function checkCitations(store: GraphStore, text: string, asOf: CalendarDate): Promise<CheckedCitation[]> {
  const read = await readCitations(store, text, 'TEXT', asOf);
  const places = read.flatMap(meant);
  const ids = [...new Set(places.flatMap(({ node, work }) => (node ? [node.id, work.node.id] : [])))];
  const changes = ids.length > 0 ? await readChanges(store, ids) : new Map<string, readonly CitedChange[]>();
  const now = today();
  const sources = await readLastArticles(store, places);
  const judge = (place: CitedPlace) =>
    judgeCitation(place, sources.get(place.work.node.id) ?? null, changesOf(place, changes), asOf, now);
  return read.flatMap((citation): CheckedCitation[] => {
    const { found } = citation;
    const { start, end } = found;
    const row = { text: text.slice(start, end), start, end };
    const held = meant(citation);
    if (held.length === 0) return [{ ...row, place: null, ...judgeUnheld(found) }];
    return held.map((place) => ({ ...row, place, ...withMisspelling(judge(place), place, found.misspelt) }));
  });
}

function judgeUnheld({ mention, unknownWork }: FoundCitation): CitationJudgment {
  return mention || unknownWork ? notHeld(unknownWork?.ofOtherDay ?? null) : OF_NOTHING;
}

/** What is said of a place that is not the very one says already how the name was read. */
function withMisspelling(
  { verdict, explanation }: CitationJudgment,
  { held, work }: CitedPlace,
  misspelt: string | null,
): CitationJudgment {
  if (misspelt === null || held !== HeldPlace.ITSELF) return { verdict, explanation };
  return { verdict, explanation: inARow([SAYS.misspelt(misspelt, work.node), explanation]) };
}

/** The places of the first work that the name may mean. */
function meant({ places }: ReadCitation): readonly CitedPlace[] {
  const [first] = places;
  return places.filter(({ work }) => work.node.id === first?.work.node.id);
}

/** What was done to the place, and what ended the work that it is a part of. */
function changesOf({ node, work }: CitedPlace, changes: ReadonlyMap<string, readonly CitedChange[]>): CitedChange[] {
  const own = changes.get(node?.id ?? '') ?? [];
  const ofWork = work.node.id === node?.id ? [] : (changes.get(work.node.id) ?? []);
  return [...own, ...ofWork.filter(({ done, isOfNorm }) => done !== CitedChangeKind.AMENDED && !isOfNorm)];
}
