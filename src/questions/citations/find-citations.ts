import {
  afterAny,
  afterClosing,
  citationTokens,
  textAt,
  type CitationToken,
} from '../../model/citations/citation-token';
import { divided, namesArticle, readParts, type CitedParts } from '../../model/citations/read-parts';
import { fold } from '../../model/search/search-tokens';
import { isWorkNamedAfter } from './find-other-work';
import { nearWorkAt, workAt, type FoundWork } from './find-work';
import type { FoundCitation } from './found-citation';
import type { WorksOfGraph } from './works-of-graph';

/**
 * How a text is read: as one citation, in which anything may be one; or as running text, in which most words are none.
 */
export type Reading = 'CITATION' | 'TEXT';

type Parts = { readonly sort: 'PARTS'; readonly cited: CitedParts; readonly from: number; readonly to: number };
type Piece = FoundWork | Parts;

/** What a document is called before its symbol. */
const DOCUMENT = ['report', 'document', 'доклад', 'доклада', 'докладе', 'документ', 'документа', 'документе'];

/** The genitive of Kazakh, behind an abbreviation: `CRC-нің 28-бабы`. */
const OF_IN_KAZAKH = ['нің', 'ның', 'дің', 'дың', 'тің', 'тың'].map(fold);

/** Signs and words between a work and its parts, in the one order and in the other. */
const AFTER_WORK = new Set([...`,():;'’-–»”"`, 's', 'in', 'at', ...OF_IN_KAZAKH]);
const BEFORE_WORK = new Set([
  'of',
  'the',
  'in',
  'under',
  'to',
  'к',
  'в',
  '«',
  '“',
  '"',
  '(',
  ',',
  'un',
  'said',
  ...DOCUMENT,
]);

/** Says that the parts belong to the work that follows, whatever stands before. */
const BELONGS = new Set(['of', 'in', 'under', 'to']);

/**
 * All citations of a text, in its order. Takes time linear in its length, save for names of works, which are read as
 * far as they fit.
 */
export function findCitations(graph: WorksOfGraph, text: string, reading: Reading): FoundCitation[] {
  const tokens = citationTokens(text);
  const pieces = piecesOf(graph, tokens, reading);
  const joined = join(pieces, tokens).filter((each) => reading === 'CITATION' || saysEnough(each));
  return withNearWorks(graph, joined, { tokens, pieces }).map((each) => citationOf(each, tokens, text));
}

/** In running text, a paragraph or a number alone is none. */
function saysEnough({ work, parts }: Joined): boolean {
  return work !== null || (parts !== null && namesArticle(parts.cited));
}

function citationOf({ work, parts }: Joined, tokens: readonly CitationToken[], text: string): FoundCitation {
  const pieces = [work, parts].filter((piece) => piece !== null);
  const from = Math.min(...pieces.map((piece) => piece.from));
  const to = afterClosing(tokens, from, Math.max(...pieces.map((piece) => piece.to)));
  return {
    mention: work ? work.mention : null,
    unknownWork: work ? work.unknownWork : null,
    misspelt: work?.isMisspelt ? nameIn(text.slice(tokens[work.from]?.start, tokens[work.to - 1]?.end)) : null,
    cited: parts ? parts.cited : null,
    start: (tokens[from] as CitationToken).start,
    end: (tokens[to - 1] as CitationToken).end,
  };
}

/** A name as it stands between marks of quotation of its own. */
function nameIn(text: string): string {
  return text.replaceAll(/[«»“”„"]/gu, '');
}

function piecesOf(graph: WorksOfGraph, tokens: readonly CitationToken[], reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const piece = pieceAt(graph, tokens, at, reading, pieces.at(-1));
    if (piece) pieces.push(piece);
    at = piece?.to ?? at + 1;
  }
  return pieces;
}

function pieceAt(
  graph: WorksOfGraph,
  tokens: readonly CitationToken[],
  at: number,
  reading: Reading,
  before: Piece | undefined,
): Piece | null {
  const names = { graph, tokens, isLoose: reading === 'CITATION' };
  const work = workAt(names, at, before?.sort === 'WORK' ? before : null);
  if (work) return work;
  const isRightAfterWork = before?.sort === 'WORK' && before.to === at;
  const isBare = isRightAfterWork || (reading === 'CITATION' && before === undefined);
  const cited = readParts(tokens, at, isBare && /^[\dIVX]/.test(textAt(tokens, at)));
  return cited && partsOf(cited);
}

interface Joined {
  work: FoundWork | null;
  parts: Parts | null;
}

/** Brings each list of parts together with the work beside it that it belongs to. */
function join(pieces: readonly Piece[], tokens: readonly CitationToken[]): Joined[] {
  const joined: Joined[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.sort === 'WORK') joinWork(joined, piece, tokens);
    else joinParts(joined, piece, pieces.slice(index + 1, index + 3), tokens);
  }
  return joined;
}

function joinWork(joined: Joined[], piece: FoundWork, tokens: readonly CitationToken[]): void {
  const last = joined.at(-1);
  const isAwaited = last?.parts && !last.work && isGap(tokens, last.parts.to, piece.from, BEFORE_WORK);
  if (isAwaited) last.work = piece;
  else joined.push({ work: piece, parts: null });
}

function joinParts(
  joined: Joined[],
  piece: Parts,
  [next, later]: readonly Piece[],
  tokens: readonly CitationToken[],
): void {
  const last = joined.at(-1);
  const belongsToNext = belongsAhead(piece, next, tokens);
  const isAfterWork = last?.work && !last.parts && isOfWork(last.work, piece, tokens);
  const { again } = piece.cited;
  const isBesideNext = next?.sort === 'WORK' && next.from === piece.to && !isOfWork(next, later, tokens);
  if (isAfterWork && again && (belongsToNext || isBesideNext)) {
    // `CRC art. 28 and art. 30 of the ICRMW`, `CRC art. 28 and art. 30 ICRMW`: to each work what stands beside it.
    const [own, ofNext] = divided(piece.cited, again).map(partsOf) as [Parts, Parts];
    last.parts = own;
    joined.push({ work: null, parts: ofNext });
  } else if (isAfterWork && !belongsToNext) last.parts = piece;
  else joined.push({ work: sameWork(last, piece, tokens, belongsToNext), parts: piece });
}

/** Whether parts belong to what is named behind them, be it a work of the graph or not. */
function belongsAhead({ to }: Parts, next: Piece | undefined, tokens: readonly CitationToken[]): boolean {
  return (next?.sort === 'WORK' && belongsTo(tokens, to, next.from)) || isWorkNamedAfter(tokens, to);
}

/** Whether what follows a work are parts of it: `ICRMW art. 30`. */
function isOfWork(work: FoundWork, piece: Piece | undefined, tokens: readonly CitationToken[]): boolean {
  return piece?.sort === 'PARTS' && isGap(tokens, work.to, piece.from, AFTER_WORK);
}

function partsOf(cited: CitedParts): Parts {
  return { sort: 'PARTS', cited, from: cited.from, to: cited.to };
}

/** `CRC art. 28; art. 32`: parts right after others of a work are of that work, too. */
function sameWork(
  last: Joined | undefined,
  piece: Piece,
  tokens: readonly CitationToken[],
  belongsToNext: boolean,
): Joined['work'] {
  if (belongsToNext || !last?.work || !last.parts || last.parts.from < last.work.from) return null;
  return isGap(tokens, last.parts.to, piece.from, new Set([',', ';', 'and', 'и', '&'])) ? last.work : null;
}

/** The most tokens before an article among which the name of its work may begin. */
const LONGEST_NAME = 12;

/** A text, and what was read in it. */
interface ReadText {
  readonly tokens: readonly CitationToken[];
  readonly pieces: readonly Piece[];
}

/**
 * Gives articles without a work that which is named beside them, but for one error in its name; each name to one. A
 * year that is a part of such a name is no citation.
 */
function withNearWorks(
  graph: WorksOfGraph,
  joined: readonly Joined[],
  { tokens, pieces }: ReadText,
): readonly Joined[] {
  const found: FoundWork[] = [];
  const isYear = (piece: Piece) => piece.sort === 'PARTS' && /^\d{4}$/.test(textAt(tokens, piece.from));
  const isFree = ({ from, to }: FoundWork) =>
    [...pieces, ...found].every((piece) => piece.to <= from || piece.from >= to || isYear(piece));
  const read = joined.map(({ work, parts }) => {
    if (work || !parts || !namesArticle(parts.cited)) return { work, parts };
    const near = nearWorkAfter(graph, parts, tokens) ?? nearWorkBefore(graph, parts, tokens);
    if (!near || !isFree(near)) return { work, parts };
    found.push(near);
    return { work: near, parts };
  });
  const isWithinName = ({ work, parts }: Joined) =>
    !work && parts !== null && found.some(({ from, to }) => from <= parts.from && parts.to <= to);
  return found.length > 0 ? read.filter((each) => !isWithinName(each)) : read;
}

function nearWorkAfter(graph: WorksOfGraph, { to }: Parts, tokens: readonly CitationToken[]): FoundWork | null {
  return nearWorkAt({ graph, tokens }, afterAny(tokens, to, BEFORE_WORK, 4));
}

/** Where a word follows the article, that may well name its work. */
function nearWorkBefore(
  graph: WorksOfGraph,
  { from: end, to }: Parts,
  tokens: readonly CitationToken[],
): FoundWork | null {
  if (tokens[to]?.isWord) return null;
  for (let from = Math.max(0, end - LONGEST_NAME); from < end; from += 1) {
    const near = nearWorkAt({ graph, tokens }, from);
    if (near && near.to <= end && isGap(tokens, near.to, end, AFTER_WORK)) return near;
  }
  return null;
}

function belongsTo(tokens: readonly CitationToken[], from: number, to: number): boolean {
  if (!isGap(tokens, from, to, BEFORE_WORK)) return false;
  const between = tokens.slice(from, to).map(({ folded }) => folded);
  // Russian and Kazakh say it by the ending of the name, with no word between.
  const isCyrillic = /\p{Script=Cyrillic}/u.test(textAt(tokens, to));
  return between.some((each) => BELONGS.has(each)) || (between.length === 0 && isCyrillic);
}

/** Whether nothing but such words and signs, and few of them, stands between. */
function isGap(tokens: readonly CitationToken[], from: number, to: number, allowed: ReadonlySet<string>): boolean {
  return to - from <= 4 && tokens.slice(from, to).every(({ folded }) => allowed.has(folded));
}
