import { useEffect } from 'react';

/** What the window, the history and a printed page are called. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · lexgraph`;
  }, [title]);
}
