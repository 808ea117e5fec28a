import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/frame.css';
import './design/parts.css';
import './design/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { startI18n } from './language/i18n';
import { showTheme } from './parts/theme';
import { router } from './router';

async function start(): Promise<void> {
  showTheme();
  // What the address asks for is on its way while the words come.
  void router.load();
  await startI18n();
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

void start();
