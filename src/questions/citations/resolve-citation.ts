import type { NodeRecord } from '../../model/records';
import { readDatedId } from '../../model/dated-id';
import { namesArticle } from '../../model/citations/read-parts';
import type { CalendarDate } from '../../model/time/partial-date';
import { asWritten } from '../../model/words/told';
import { HeldPlace } from '../../model/values/held-place';
import type { GraphStore } from '../../store/graph-store';
import { isDocument, type CitableWork } from './citable-work';
import { placesIn, wholeOf, type CitedPlace } from './cited-place';
import { worksMeant } from './choose-work';
import { CITATION_SENTENCES as SAYS } from './citation-sentences';
import { findCitations, type Reading } from './find-citations';
import type { FoundCitation } from './found-citation';
import { partsOfWorks, type PartsOfWork } from './parts-of-works';
import { worksOfGraph } from './works-of-graph';

/** A citation with all that it may refer to, best first; without any where the data doesn’t hold its work. */
export interface ReadCitation {
  readonly found: FoundCitation;
  readonly places: readonly CitedPlace[];
}

/** Of how many works of one name the parts are read. */
const MOST_WORKS = 5;

/**
 * Every citation of the text, with what it refers to on the date. The number of statements does not grow with the
 * citations.
 */
export async function readCitations(
  store: GraphStore,
  text: string,
  reading: Reading,
  asOf: CalendarDate,
): Promise<ReadCitation[]> {
  const found = findCitations(await worksOfGraph(store), text, reading);
  const works = found.map(({ mention }) => (mention ? worksMeant(mention, asOf).slice(0, MOST_WORKS) : []));
  const parts = await partsOfWorks(store, wholesToRead(found, works));
  return found.map((citation, index) => ({
    found: citation,
    places: (works[index] ?? []).flatMap((work) => toldAsRead(placesOf(work, citation, parts, asOf), citation)),
  }));
}

/** That the name was read as another one than is written. */
function toldAsRead(places: readonly CitedPlace[], { misspelt }: FoundCitation): readonly CitedPlace[] {
  if (misspelt === null) return places;
  return places.map((place) => ({ ...place, understood: SAYS.readAs(misspelt, place.understood) }));
}

function wholesToRead(found: readonly FoundCitation[], works: readonly (readonly CitableWork[])[]): CitableWork[] {
  const cited = works.filter((_, index) => found[index]?.cited).flat();
  return [...new Set(cited.filter((work) => !isDocument(work)))];
}

function placesOf(
  work: CitableWork,
  { cited }: FoundCitation,
  parts: ReadonlyMap<string, PartsOfWork>,
  asOf: CalendarDate,
): CitedPlace[] {
  if (!cited) return [wholeOf(work)];
  const isArticle = namesArticle(cited);
  return cited.parts.flatMap((part) => placesIn(work, part, parts.get(work.node.id) ?? new Map(), asOf, isArticle));
}

/** A place, and the work that is cited: null where a node’s own id was given. */
export interface ReadPlace extends Omit<CitedPlace, 'work'> {
  readonly work: CitableWork | null;
}

/** What a text refers to, and the parts of the text that say so. */
export interface ReadPlaces {
  readonly places: readonly ReadPlace[];
  readonly spans: readonly Span[];
  /** Those of the spans that cite an article or an act of which the data holds no work. */
  readonly unheld: readonly Span[];
}

/** Characters of a text; the end is excluded. */
export type Span = Pick<FoundCitation, 'start' | 'end'>;

/**
 * What the text refers to on the date, best first: places of which the data holds something before others, each once.
 * A node’s own id is understood, too.
 */
export async function readCitation(store: GraphStore, text: string, asOf: CalendarDate): Promise<ReadPlaces> {
  const named = await byId(store, text.trim());
  if (named) {
    const place = {
      node: named,
      document: null,
      pinpoint: null,
      understood: asWritten(named.id),
      work: null,
      held: HeldPlace.ITSELF,
      beyond: null,
    };
    return { places: [place], spans: [{ start: 0, end: text.length }], unheld: [] };
  }
  const read = await readCitations(store, text, 'CITATION', asOf);
  const places = read.flatMap((each) => each.places);
  const spans = read.map(({ found }) => found);
  return { places: places.length > 1 ? heldFirst(places) : places, spans, unheld: spans.filter(isUnheld) };
}

function isUnheld({ mention, unknownWork, cited }: FoundCitation): boolean {
  return unknownWork !== null || (mention === null && cited !== null && namesArticle(cited));
}

/**
 * Places of which the data holds something before others, each once: article 31 of the code in force, of which it
 * holds three paragraphs, before article 31 of the one before.
 */
function heldFirst(places: readonly CitedPlace[]): readonly CitedPlace[] {
  const isHeld = ({ held }: CitedPlace) => held !== HeldPlace.NOT;
  const sorted = [...places.filter(isHeld), ...places.filter((place) => !isHeld(place))];
  const seen = new Set<string>();
  return sorted.filter(({ node, document, pinpoint }) => {
    const key = JSON.stringify([node?.id, document?.id, pinpoint]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The places alone. */
export async function resolveCitation(
  store: GraphStore,
  text: string,
  asOf: CalendarDate,
): Promise<readonly ReadPlace[]> {
  return (await readCitation(store, text, asOf)).places;
}

async function byId(store: GraphStore, text: string): Promise<NodeRecord | null> {
  const { id } = readDatedId(text);
  if (/\s/.test(id) || !id.includes('/')) return null;
  const [node] = await store.nodes([id]);
  return node ?? null;
}
