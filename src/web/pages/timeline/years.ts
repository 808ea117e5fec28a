/** Years, both included. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/** The years that are sought of those that there are; all of them where that leaves none. */
export function yearsShown(
  all: Years,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
): Years {
  const shown = {
    from: Math.max(all.from, Number(from ?? all.from)),
    until: Math.min(all.until, Number(until ?? all.until)),
  };
  return shown.from <= shown.until ? shown : all;
}

/** Half as many years around their middle, or twice as many of those that there are. */
export function zoomed({ from, until }: Years, all: Years, nearer: boolean): Years {
  const years = until - from + 1;
  const wanted = nearer ? Math.max(1, Math.round(years / 2)) : years * 2;
  const first = Math.max(all.from, Math.round((from + until - wanted + 1) / 2));
  return { from: first, until: Math.min(all.until, first + wanted - 1) };
}
