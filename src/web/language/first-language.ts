import type { ResourceLanguage } from 'i18next';
import { remembered } from '../parts/remembered';
import { isLanguage, type LanguageCode } from './languages';

/** A language comes whole, so that no page waits for its own words. */
const MESSAGES: Record<LanguageCode, () => Promise<{ readonly MESSAGES: ResourceLanguage }>> = {
  en: () => import('./all-messages/en'),
  ru: () => import('./all-messages/ru'),
  kk: () => import('./all-messages/kk'),
};

export async function messagesOf(language: LanguageCode): Promise<ResourceLanguage> {
  return (await MESSAGES[language]()).MESSAGES;
}

/** The language chosen last, or else the first one of the browser’s that there is. */
export function firstLanguage(): LanguageCode {
  const wanted = [remembered('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((code): code is LanguageCode => !!code && isLanguage(code)) ?? 'en';
}
