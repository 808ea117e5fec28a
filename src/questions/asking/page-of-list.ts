import type { RowOrder } from './row-order';

/** Which rows of an ordered list: after or before a row's keys, the first or the last so many. */
export interface ListPage {
  readonly limit: number;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly backward: boolean;
}

/** A page of a list, and whether there is more on either side. */
export interface PagedList<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Cuts the page out of a list that is in the order. Keys needn't be in the list: a cursor outlives its row. */
export function pageOfList<T>(list: readonly T[], order: RowOrder<T>, page: ListPage): PagedList<T> {
  const rankOf = (row: T) => order.rankOf(order.keysOf(row));
  const after = page.after && order.rankOf(page.after);
  const before = page.before && order.rankOf(page.before);
  const start = after === undefined ? 0 : list.findIndex((row) => rankOf(row) > after);
  const end = before === undefined ? list.length : list.findIndex((row) => rankOf(row) >= before);
  const from = start < 0 ? list.length : start;
  const to = end < 0 ? list.length : end;
  const rows = page.backward
    ? list.slice(Math.max(from, to - page.limit), to)
    : list.slice(from, Math.min(to, from + page.limit));
  const first = page.backward ? to - rows.length : from;
  return { rows, hasNextPage: first + rows.length < list.length, hasPreviousPage: first > 0 };
}
