import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

/** The reader’s language. Lighter than `useTranslation`, for what stands on a page a thousand times. */
export function useLanguage(): string {
  return useSyncExternalStore(subscribe, current, current);
}

function current(): string {
  return i18next.language;
}

function subscribe(told: () => void): () => void {
  i18next.on('languageChanged', told);
  return () => i18next.off('languageChanged', told);
}
