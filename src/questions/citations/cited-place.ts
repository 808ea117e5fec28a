import { Instrument } from '../../model/nodes/instrument';
import { readIf } from '../../model/read';
import {
  isNumber,
  partsOfRange,
  showPart,
  showPath,
  type CitedPart,
  type PartPath,
} from '../../model/citations/cited-part';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { citedNumber } from '../../model/words/naming';
import type { Told } from '../../model/words/told';
import { toldAlike, toldInEach } from '../../model/words/told-in-each';
import { isDocument, type CitableWork } from './citable-work';
import { CITATION_SENTENCES as SAYS } from './citation-sentences';
import type { PartsOfWork } from './parts-of-works';

/** What a citation refers to. */
export interface CitedPlace {
  /** The work, or the part of it that comes nearest to what is cited. Null of a document’s paragraph, which is no node. */
  readonly node: NodeRecord | null;
  readonly document: NodeRecord | null;
  /** The place in the document, or the number of the part as it is cited; null where the whole is. */
  readonly pinpoint: string | null;
  /** What was read, in a sentence’s words, and where the data has not the place itself, what it has. */
  readonly understood: Told;
  readonly work: CitableWork;
  /** Whether the data has the very place: the work as a whole, or the part that is cited. */
  readonly isExact: boolean;
  /** The last article of the work, where a higher one is cited: there is no such place. Null otherwise. */
  readonly beyond: number | null;
}

/** The whole work. */
export function wholeOf(work: CitableWork): CitedPlace {
  return {
    node: isDocument(work) ? null : work.node,
    document: isDocument(work) ? work.node : null,
    pinpoint: null,
    understood: toldAlike(({ name }) => name(work.node)),
    work,
    isExact: true,
    beyond: null,
  };
}

/**
 * The places that are cited of the work: one, or each of a range that the data holds, and the first one that lies beyond its last article. `isArticle`:
 * whether the text calls it one.
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
    return [{ node: null, document: work.node, pinpoint, understood, work, isExact: true, beyond: null }];
  }
  const joined = part.through === null ? null : joinedNumber(part);
  if (joined && parts.has(showPath(joined))) return [placeAt(work, joined, parts, asOf)];
  const paths = partsOfRange(part);
  const held = paths.filter((path) => parts.has(showPath(path)));
  const beyond = isArticle ? paths.filter((path) => isBeyond(work, path)).slice(0, 1) : [];
  const within = held.length > 0 ? held : paths.filter((path) => !beyond.includes(path)).slice(0, 1);
  return [
    ...(paths[0] === beyond[0] && beyond.length > 0 ? [] : within.map((path) => placeAt(work, path, parts, asOf))),
    ...beyond.map((path) => placeBeyond(work, path)),
  ];
}

/** Whether it is an article with a higher number than the last one; an inserted one (`128-1`) has a number of its own, of which nothing is said. */
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
    isExact: false,
    beyond: last,
  };
}

/** `31-1` may be one article. */
function joinedNumber({ path, through }: CitedPart): PartPath | null {
  return path.length === 1 ? [`${path[0]}-${through}`] : null;
}

function placeAt(work: CitableWork, path: PartPath, parts: PartsOfWork, asOf: CalendarDate): CitedPlace {
  const cited = cite(work, path);
  const place = { document: null, pinpoint: showPath(path), work, beyond: null };
  const exact = bestOf(parts.get(showPath(path)), asOf);
  if (exact) return { ...place, node: exact, understood: cited, isExact: true };
  for (let length = path.length - 1; length > 0; length -= 1) {
    const whole = bestOf(parts.get(showPath(path.slice(0, length))), asOf);
    if (whole)
      return {
        ...place,
        node: whole,
        understood: SAYS.holds(cited, SAYS.shortPart(citedNumber(showPath(path.slice(0, length)), work.node))),
        isExact: false,
      };
  }
  const within = [...parts.keys()].filter((number) => number.startsWith(`${showPath(path)}(`));
  const understood = within.length > 0 ? SAYS.holdsOnly(cited, within.slice(0, 5)) : SAYS.holdsNoSuchPart(cited);
  return { ...place, node: work.node, understood, isExact: false };
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
