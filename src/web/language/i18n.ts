import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remembered, remember } from '../parts/remembered';
import { inWords } from './in-words';
import { isLanguage, LANGUAGES, type LanguageCode } from './languages';

/** A language comes whole, so that no page waits for its own words. */
const MESSAGES: Record<LanguageCode, () => Promise<{ readonly MESSAGES: ResourceLanguage }>> = {
  en: () => import('./all-messages/en'),
  ru: () => import('./all-messages/ru'),
  kk: () => import('./all-messages/kk'),
};

/** Starts with the language chosen last, or else the first one of the browser’s that there is. */
export async function startI18n(): Promise<void> {
  const language = firstLanguage();
  const { MESSAGES: messages } = await MESSAGES[language]();
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
  showLanguage(i18next.language);
  i18next.on('languageChanged', showLanguage);
}

/** Shows everything in another language from now on, and at the next visit. */
export async function changeLanguage(code: LanguageCode): Promise<void> {
  remember('language', code);
  const { MESSAGES: messages } = await MESSAGES[code]();
  for (const [namespace, texts] of Object.entries(messages)) i18next.addResourceBundle(code, namespace, texts);
  await i18next.changeLanguage(code);
}

function firstLanguage(): LanguageCode {
  const wanted = [remembered('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((code): code is LanguageCode => !!code && isLanguage(code)) ?? 'en';
}

function showLanguage(code: string): void {
  document.documentElement.lang = code;
}
