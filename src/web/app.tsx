import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ResourceLanguage } from 'i18next';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { startI18n } from './language/i18n';
import type { LanguageCode } from './language/languages';
import { router } from './router';

/** Shows the page of the address in the language, once its messages are there. */
export async function start(language: LanguageCode, messages: Promise<ResourceLanguage>): Promise<void> {
  // What the address asks for is on its way while the words come.
  void router.load();
  await startI18n(language, await messages);
  createRoot(document.getElementById('app')!).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
}
