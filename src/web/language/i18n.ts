import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { askedLanguage } from '../api/in-language';
import { remember } from '../parts/remembered';
import { messagesOf } from './first-language';
import { inWords } from './in-words';
import { KAZAKH_CASES, kazakhCase } from './kazakh-case';
import { LANGUAGES, type LanguageCode } from './languages';

/** Starts with the messages of a language. */
export async function startI18n(language: LanguageCode, messages: ResourceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: messages },
    fallbackLng: false,
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
    // A kind of things, relations or gaps may have none yet.
    parseMissingKeyHandler: (key: string, given?: string) => given ?? inWords(key.split('.').at(-1) ?? key),
  });
  for (const wanted of KAZAKH_CASES)
    i18next.services.formatter?.add(wanted, (words) => kazakhCase(String(words), wanted));
  showLanguage(i18next.language);
  i18next.on('languageChanged', showLanguage);
}

/** Shows everything in another language from now on, and at the next visit. */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  remember('language', code);
  askedLanguage.current = code;
  for (const [namespace, texts] of Object.entries(await messagesOf(code)))
    i18next.addResourceBundle(code, namespace, texts);
  await i18next.changeLanguage(code);
}

function showLanguage(code: string): void {
  if (!import.meta.env.SSR) document.documentElement.lang = code;
}
