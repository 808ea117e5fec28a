import { useEffect } from 'react';

/** What the page is called that is rendered beforehand. */
export const titleBeforehand = { current: 'lexgraph' };

/** What the window, the history and a printed page are called. */
export function usePageTitle(title: string | undefined): void {
  const whole = title && `${title} · lexgraph`;
  if (import.meta.env.SSR && whole) titleBeforehand.current = whole;
  useEffect(() => {
    if (whole) document.title = whole;
  }, [whole]);
}
