import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remembered, remember } from '../parts/remembered';
import { isLanguage, LANGUAGES, type LanguageCode } from './languages';

type Messages = () => Promise<ResourceKey>;

const OF_ALL_PAGES = import.meta.glob<ResourceKey>('../messages/*.json', { import: 'default' });
const OF_A_PAGE = import.meta.glob<ResourceKey>('../pages/*/messages/*.json', { import: 'default' });

/** Messages of a page are in its own folder, and come when it is opened; the namespace is the folder’s name. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load: Messages | undefined =
      namespace === 'common'
        ? OF_ALL_PAGES[`../messages/${language}.json`]
        : OF_A_PAGE[`../pages/${namespace}/messages/${language}.json`];
    if (!load) return done(`no messages ${namespace} in ${language}`, false);
    load().then(
      (messages) => done(null, messages),
      (error: Error) => done(error, true),
    );
  },
};

/** Starts with the language chosen last, or else the first one of the browser’s that there is. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(LANGUAGES),
      load: 'currentOnly',
      ns: ['common'],
      defaultNS: 'common',
      fallbackNS: 'common',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      missingKeyHandler: (_languages, namespace, key, shown) => {
        if (shown === key) console.error(`no message ${namespace}:${key}`);
      },
      saveMissing: true,
    });
  showLanguage(i18next.language);
  i18next.on('languageChanged', showLanguage);
}

/** Shows everything in another language from now on, and at the next visit. */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  remember('language', code);
  await i18next.changeLanguage(code);
}

function firstLanguage(): LanguageCode {
  const wanted = [remembered('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((code): code is LanguageCode => !!code && isLanguage(code)) ?? 'en';
}

function showLanguage(code: string): void {
  document.documentElement.lang = code;
}
