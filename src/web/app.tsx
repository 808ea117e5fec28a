import type { ResourceLanguage } from 'i18next';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { takeAnswers } from './beforehand/take-answers';
import { Explorer } from './explorer';
import { startI18n } from './language/i18n';
import type { LanguageCode } from './language/languages';
import { makeRouter } from './router';

/** Shows the page of the address in the language, once its messages are there. */
export async function start(language: LanguageCode, messages: Promise<ResourceLanguage>): Promise<void> {
  const router = makeRouter();
  // What the address asks for is on its way while the words come.
  void router.load();
  await startI18n(language, await messages);
  createRoot(document.getElementById('app')!).render(<Explorer router={router} />);
}

/** Brings the page to life that came rendered. */
export async function resume(language: LanguageCode, messages: Promise<ResourceLanguage>): Promise<void> {
  takeAnswers();
  const router = makeRouter();
  await Promise.all([router.load(), messages.then((words) => startI18n(language, words))]);
  // The router puts the same around a page here as where it was rendered.
  router.ssr = { manifest: undefined };
  hydrateRoot(document.getElementById('app')!, <Explorer router={router} />);
}
