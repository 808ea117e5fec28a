import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useRef, useState, type FocusEvent, type RefObject } from 'react';
import { usePrinting } from './use-printing';

/** So many rows above and below what is in sight are drawn as well, so that the keyboard always finds the next one. */
const BEYOND = 12;

/** A row that is drawn, and how much room the rows take that are left out before it, in pixels. */
export interface RowInSight {
  readonly index: number;
  readonly roomBefore: number;
}

/** The rows of a long table that are drawn, with what the table, its body and its rows need for that. */
export interface RowsInSight {
  readonly scroller: RefObject<HTMLDivElement>;
  readonly rows: readonly RowInSight[];
  /** The room of the rows left out after the last one. */
  readonly roomAfter: number;
  /** Given to each row, which has its number as `data-index`: rows are as high as their words need. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Draws of a table that scrolls by itself the rows in sight, the one that has the focus wherever it is, and on paper
 * all.
 */
export function useRowsInSight(count: number, height: number): RowsInSight {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const isPrinting = usePrinting();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: BEYOND,
    rangeExtractor: (range) => indicesOf(range, focused),
  });
  const drawn = virtualizer.getVirtualItems().filter(({ index }) => index < count);
  const rows = isPrinting
    ? Array.from({ length: count }, (_, index) => ({ index, roomBefore: 0 }))
    : drawn.map(({ index, start }, place) => ({ index, roomBefore: start - (drawn[place - 1]?.end ?? 0) }));
  return {
    scroller,
    rows,
    roomAfter: isPrinting ? 0 : virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    onFocus: ({ target }) => setFocused(Number(target.closest('tr')?.dataset['index'] ?? -1)),
    // Between two cells of a row the row must stay.
    onBlur: ({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setFocused(null),
  };
}

function indicesOf(range: Range, focused: number | null): number[] {
  const inSight = defaultRangeExtractor(range);
  if (focused === null || focused < 0 || focused >= range.count || inSight.includes(focused)) return inSight;
  return [...inSight, focused].sort((one, other) => one - other);
}
