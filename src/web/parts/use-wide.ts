import { useSyncExternalStore } from 'react';

/** Whether the page is at least so wide: `48rem`; null while it is rendered beforehand, where nobody knows. */
export function useWide(width: string): boolean | null {
  const query = `(width >= ${width})`;
  const subscribe = (told: () => void) => {
    const wide = matchMedia(query);
    wide.addEventListener('change', told);
    return () => wide.removeEventListener('change', told);
  };
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(query).matches,
    () => null,
  );
}
