import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a long list are drawn so far: a slice at once, and one more whenever the browser has drawn the last,
 * until all are there.
 */
export function useGrown(total: number, slice: number): number {
  const [drawn, setDrawn] = useState(slice);
  useEffect(() => {
    if (drawn >= total) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => startTransition(() => setDrawn((before) => before + slice));
    const frame = requestAnimationFrame(() => (timer = setTimeout(more)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, total, slice]);
  return Math.min(drawn, total);
}
