import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { queryClient } from '../api/query-client';
import { Explorer } from '../explorer';
import { messagesOf } from '../language/first-language';
import { today } from '../language/dates';
import { changeLanguage, startI18n } from '../language/i18n';
import { LANGUAGES, type LanguageCode } from '../language/languages';
import { titleBeforehand } from '../parts/use-page-title';
import { makeRouter } from '../router';
import { documentOf } from './document-of';

/** In which languages pages are rendered. */
export const languages = Object.keys(LANGUAGES);

interface WantedPage {
  /** `/answer?group=…`. */
  readonly address: string;
  readonly language: LanguageCode;
  /** What the API answered, by the body of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** The page as it is built, with nothing in it. */
  readonly empty: string;
}

/**
 * A page, or the bodies of the questions whose answers it lacks; null where there is nothing to be shown beforehand.
 */
type Outcome = { readonly document: string; readonly day: string } | { readonly asks: readonly string[] } | null;

// Who asks in vain is told so at once, and not asked to wait.
queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
const ready = messagesOf('en').then((messages) => startI18n('en', messages));

/** Renders a page as the browser will draw it at first. One at a time: what the pages share is there once. */
export async function renderPage({ address, language, answers, empty }: WantedPage): Promise<Outcome> {
  await ready;
  await changeLanguage(language);
  queryClient.clear();
  const asks: string[] = [];
  globalThis.fetch = answersFrom(answers, asks);
  const day = today();
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  if (asks.length > 0) return { asks };
  const queries = queryClient.getQueryCache().getAll();
  if (queries.length === 0 || queries.some(({ state }) => state.status !== 'success')) return null;
  titleBeforehand.current = 'lexgraph';
  const page = renderToString(<Explorer router={router} />);
  const held = queries.map(({ queryKey, state }) => [queryKey, state.data] as const);
  const title = titleBeforehand.current;
  return day === today() ? { document: documentOf(empty, { page, title, language, day, answers: held }), day } : null;
}

/** Stands for the network: what is not among the answers is noted. */
function answersFrom(answers: WantedPage['answers'], asks: string[]): typeof fetch {
  return (_address, given) => {
    const body = given?.body as string;
    const answer = answers[body];
    if (answer !== undefined) return Promise.resolve(new Response(answer));
    asks.push(body);
    return Promise.reject(new Error('This is not answered yet'));
  };
}
