import { startTransition, useEffect, useState } from 'react';

/** What may come later than the rest comes so long after the first painting, in milliseconds. */
const LATER = 30;

/** What has been painted since the page was opened. */
const painted = new Set<string>();

/**
 * False until this part of a page, by a name of its own, is painted for the first time: for what may come a moment
 * later than the rest.
 */
export function usePainted(part: string): boolean {
  const [isPainted, setIsPainted] = useState(() => painted.has(part));
  useEffect(() => {
    if (isPainted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        painted.add(part);
        startTransition(() => setIsPainted(true));
      }, LATER);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isPainted, part]);
  return isPainted;
}
