import type { CheckedRowFragment } from './citations.generated';

export type CheckedRow = CheckedRowFragment;

/** A citation of the text, with all that it leads to; numbered from 1. */
export interface NumberedCitation {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly [CheckedRow, ...CheckedRow[]];
}

/** The citations of a text in its order: what lists several places has a row for each. */
export function citationsOf(rows: readonly CheckedRow[]): readonly NumberedCitation[] {
  const citations: { number: number; text: string; start: number; end: number; rows: [CheckedRow, ...CheckedRow[]] }[] =
    [];
  for (const row of rows) {
    const last = citations.at(-1);
    if (last?.start === row.start && last.end === row.end) last.rows.push(row);
    else citations.push({ number: citations.length + 1, text: row.text, start: row.start, end: row.end, rows: [row] });
  }
  return citations;
}

/** A piece of the text: with the citations that stand there, or without any. */
export interface Piece {
  readonly text: string;
  readonly citations: readonly NumberedCitation[];
}

/** The text in pieces. Citations that share words, as `art. 28 CRC; art. 32` does its act, share a piece. */
export function piecesOf(text: string, citations: readonly NumberedCitation[]): readonly Piece[] {
  const marked: { start: number; end: number; citations: NumberedCitation[] }[] = [];
  for (const citation of [...citations].sort((one, other) => one.start - other.start)) {
    const last = marked.at(-1);
    if (last && citation.start < last.end) {
      last.citations.push(citation);
      last.end = Math.max(last.end, citation.end);
    } else marked.push({ start: citation.start, end: citation.end, citations: [citation] });
  }
  const pieces = marked.flatMap(({ start, end, citations: here }, index) => [
    { text: text.slice(marked[index - 1]?.end ?? 0, start), citations: [] },
    { text: text.slice(start, end), citations: here },
  ]);
  return [...pieces, { text: text.slice(marked.at(-1)?.end ?? 0), citations: [] }].filter((piece) => piece.text !== '');
}

/** What is told of a place, that first that asks for something to be done. */
export const SORTS = [
  'NO_SUCH_PLACE',
  'NOT_IN_FORCE',
  'SUPERSEDED',
  'UNVERIFIED',
  'PLACE_NOT_HELD',
  'IN_PARTS',
  'UNKNOWN',
  'NO_LAW',
  'WHEN_READ',
  'IN_FORCE',
] as const;

export type Sort = (typeof SORTS)[number];

/**
 * The verdict, told apart by why: of what the data lacks whether it has the act, of what is not known whether it was in
 * force when it was read last, or is no law.
 */
export function sortOf({ verdict, place }: Pick<CheckedRow, 'verdict' | 'place'>): Sort {
  if (verdict === 'UNVERIFIED' && place) return place.held === 'IN_PARTS' ? place.held : 'PLACE_NOT_HELD';
  if (verdict !== 'UNKNOWN' || !place) return verdict;
  if (!place.node) return 'NO_LAW';
  return place.node.holds === 'YES' && place.node.presumed ? 'WHEN_READ' : verdict;
}

/** What is to be seen of a citation at once: of several places the one that asks for most. */
export function sortOfCitation({ rows }: NumberedCitation): Sort {
  const sorts = rows.map(sortOf);
  return SORTS.find((sort) => sorts.includes(sort)) ?? sortOf(rows[0]);
}

/** The columns of the list as a file. */
export const COLUMNS = [
  'number',
  'citation',
  'start',
  'end',
  'verdict',
  'explanation',
  'readAs',
  'leadsTo',
  'pinpoint',
];

export function csvRowsOf({ number, rows }: NumberedCitation): readonly string[][] {
  return rows.map(({ text, start, end, verdict, explanation, place }) => [
    String(number),
    text,
    String(start),
    String(end),
    verdict,
    explanation,
    place?.understood ?? '',
    (place?.node ?? place?.document)?.id ?? '',
    place?.pinpoint ?? '',
  ]);
}
