import { Instrument } from '../../model/nodes/instrument';
import { readIf } from '../../model/read';
import {
  isNumber,
  partsOfRange,
  showPart,
  joinedNumber,
  showPath,
  type CitedPart,
  type PartPath,
} from '../../model/citations/cited-part';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { HeldPlace } from '../../model/values/held-place';
import { citedNumber } from '../../model/words/naming';
import type { Told } from '../../model/words/told';
import { toldAlike, toldInEach } from '../../model/words/told-in-each';
import { isDocument, type CitableWork } from './citable-work';
import { CITATION_SENTENCES as SAYS } from './citation-sentences';
import type { PartsOfWork } from './parts-of-works';

/** What a citation refers to. */
export interface CitedPlace {
  /**
   * The work, or the part of it that comes nearest to what is cited. Null of a document’s paragraph, which is no node.
   */
  readonly node: NodeRecord | null;
  readonly document: NodeRecord | null;
  /** The place in the document, or the number of the part as it is cited; null where the whole is. */
  readonly pinpoint: string | null;
  /** What was read, in a sentence’s words, and where the data has not the place itself, what it has. */
  readonly understood: Told;
  readonly work: CitableWork;
  readonly held: HeldPlace;
  /** The last article of the work, where a higher one is cited: there is no such place. Null otherwise. */
  readonly beyond: number | null;
}

/** How many parts of one that the data does not hold itself have rows of their own. */
const MOST_WITHIN = 5;

/** The whole work. */
export function wholeOf(work: CitableWork): CitedPlace {
  return {
    node: isDocument(work) ? null : work.node,
    document: isDocument(work) ? work.node : null,
    pinpoint: null,
    understood: toldAlike(({ name }) => name(work.node)),
    work,
    held: HeldPlace.ITSELF,
    beyond: null,
  };
}

/**
 * The places that are cited of the work: one, or each of a range that the data holds, and the first one that lies
 * beyond its last article. `isArticle`: whether the text calls it one.
 */
export function placesIn(
  work: CitableWork,
  part: CitedPart,
  parts: PartsOfWork,
  asOf: CalendarDate,
  isArticle: boolean,
): CitedPlace[] {
  if (isDocument(work)) {
    const pinpoint = showPart(part);
    const understood = SAYS.paragraph(work.node, pinpoint);
    return [{ node: null, document: work.node, pinpoint, understood, work, held: HeldPlace.ITSELF, beyond: null }];
  }
  const joined = joinedNumber(part);
  if (joined && parts.has(showPath(joined))) return placesAt(work, joined, parts, asOf);
  const paths = partsOfRange(part);
  const held = paths.filter((path) => parts.has(showPath(path)));
  const beyond = isArticle ? paths.filter((path) => isBeyond(work, path)).slice(0, 1) : [];
  const within = held.length > 0 ? held : paths.filter((path) => !beyond.includes(path)).slice(0, 1);
  return [
    ...(paths[0] === beyond[0] && beyond.length > 0 ? [] : within.flatMap((path) => placesAt(work, path, parts, asOf))),
    ...beyond.map((path) => placeBeyond(work, path)),
  ];
}

/**
 * Whether it is an article with a higher number than the last one; an inserted one (`128-1`) has a number of its own,
 * of which nothing is said.
 */
function isBeyond({ node }: CitableWork, [article = '']: PartPath): boolean {
  const last = readIf(Instrument, node)?.lastArticle;
  return last !== undefined && isNumber(article) && Number(article) > last;
}

function placeBeyond(work: CitableWork, path: PartPath): CitedPlace {
  const last = readIf(Instrument, work.node)?.lastArticle ?? null;
  return {
    node: work.node,
    document: null,
    pinpoint: showPath(path),
    understood: SAYS.lastArticle(cite(work, path), last),
    work,
    held: HeldPlace.NOT,
    beyond: last,
  };
}

/**
 * The part itself; else the nearest whole that the data holds; else the work, and what the data holds within the part.
 */
function placesAt(work: CitableWork, path: PartPath, parts: PartsOfWork, asOf: CalendarDate): CitedPlace[] {
  const cited = cite(work, path);
  const near = { document: null, pinpoint: showPath(path), work, held: HeldPlace.NOT, beyond: null };
  const holding = (number: string) => SAYS.holds(cited, SAYS.shortPart(citedNumber(number, work.node)));
  const exact = bestOf(parts.get(showPath(path)), asOf);
  if (exact) return [{ ...near, node: exact, understood: cited, held: HeldPlace.ITSELF }];
  for (let length = path.length - 1; length > 0; length -= 1) {
    const number = showPath(path.slice(0, length));
    const whole = bestOf(parts.get(number), asOf);
    if (whole) return [{ ...near, node: whole, understood: holding(number) }];
  }
  const within = [...parts.keys()].filter((number) => isWithin(number, showPath(path)));
  if (within.length === 0) return [{ ...near, node: work.node, understood: SAYS.holdsNoSuchPart(cited) }];
  return [
    { ...near, node: work.node, understood: SAYS.holdsOnly(cited, within), held: HeldPlace.IN_PARTS },
    ...within.slice(0, MOST_WITHIN).map((number) => ({
      ...near,
      node: bestOf(parts.get(number), asOf),
      understood: holding(number),
      held: HeldPlace.PART,
    })),
  ];
}

/** Whether the number is that of a part of this one: `8(2)(a)` and `8(2), first part` of `8(2)`. */
function isWithin(number: string, whole: string): boolean {
  return number.startsWith(`${whole}(`) || number.startsWith(`${whole}, `);
}

/** As lawyers write it: the name, then `art. 28(1)`. */
function cite(work: CitableWork, path: PartPath): Told {
  const { node } = work;
  const shortName = readIf(Instrument, node)?.shortName;
  const named = toldInEach({
    en: ({ name }) => shortName ?? name(node),
    ru: ({ titled }) => titled(node),
    kk: ({ titled }) => titled(node),
  });
  return SAYS.part(named, citedNumber(showPath(path), node));
}

/** Of several parts of one number, which followed each other, the one in force on the date; else the last. */
function bestOf(parts: readonly NodeRecord[] | undefined, asOf: CalendarDate): NodeRecord | null {
  const inForce = parts?.find(({ window }) => holdsOn(window, asOf) === Truth.YES);
  return inForce ?? parts?.at(-1) ?? null;
}
