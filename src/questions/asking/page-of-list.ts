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

/** Cuts the page out of a list that is ordered by its keys. Keys needn't be in the list: a cursor outlives its row. */
export function pageOfList<T>(list: readonly T[], keysOf: (row: T) => readonly string[], page: ListPage): PagedList<T> {
  const start = page.after ? list.findIndex((row) => compareKeys(keysOf(row), page.after ?? []) > 0) : 0;
  const end = page.before ? list.findIndex((row) => compareKeys(keysOf(row), page.before ?? []) >= 0) : list.length;
  const from = start < 0 ? list.length : start;
  const to = end < 0 ? list.length : end;
  const rows = page.backward
    ? list.slice(Math.max(from, to - page.limit), to)
    : list.slice(from, Math.min(to, from + page.limit));
  const first = page.backward ? to - rows.length : from;
  return { rows, hasNextPage: first + rows.length < list.length, hasPreviousPage: first > 0 };
}

/** Orders keys one by one, as plain text. */
export function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
