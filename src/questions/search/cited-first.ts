import type { NodeRecord } from '../../model/records';
import { isFunctionWord } from '../../model/search/function-words';
import { tokensOf } from '../../model/search/search-tokens';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { Told } from '../../model/words/told';
import type { GraphStore, SearchScope } from '../../store/graph-store';
import { readCitation, type ReadPlace, type ReadPlaces, type Span } from '../citations/resolve-citation';

/** The most places that a search shows before what it finds by words. */
const MOST_CITED = 5;

/** What a search cites, and how that was read. */
export interface CitedNode {
  readonly node: NodeRecord;
  readonly understood: Told;
}

/** What a search cites, best first. */
export interface Cited {
  readonly cited: readonly CitedNode[];
  /** Where the composed text cites what the data doesn’t hold. */
  readonly unheld: readonly Span[];
}

/**
 * What the text cites where it is a citation as a whole, but for words that say nothing; within the scope, each node
 * once.
 */
export async function citedFirst(
  store: GraphStore,
  text: string,
  asOf: CalendarDate,
  scope: SearchScope,
): Promise<Cited> {
  const composed = text.normalize('NFC');
  const read = await readCitation(store, composed, asOf);
  const { unheld } = read;
  if (!isWhole(composed, read)) return { cited: [], unheld };
  const cited = read.places.filter((place) => isWithin(place, scope)).flatMap(citedNode);
  const firstOf = new Map([...cited].reverse().map((each) => [each.node.id, each]));
  const once = cited.filter((each) => firstOf.get(each.node.id) === each);
  return { cited: once.slice(0, MOST_CITED), unheld };
}

function citedNode({ node, document, understood }: ReadPlace): CitedNode[] {
  const shown = node ?? document;
  return shown ? [{ node: shown, understood }] : [];
}

/**
 * A node that was named by its id has no work of which it is known to be a part: it is shown where the search is not
 * narrowed to one.
 */
function isWithin({ node, document, work }: ReadPlace, { kinds, state, instrument, day }: SearchScope): boolean {
  const shown = node ?? document;
  return (
    shown !== null &&
    (kinds === null || kinds.includes(shown.kind)) &&
    (state === null || work?.states.includes(state) === true) &&
    (instrument === null || work?.node.id === instrument) &&
    (day === null || holdsOn(shown.window, day) !== Truth.NO)
  );
}

function isWhole(text: string, { spans }: ReadPlaces): boolean {
  return tokensOf(text).every(
    ({ word, start }) => isFunctionWord(word) || spans.some((span) => span.start <= start && start < span.end),
  );
}
