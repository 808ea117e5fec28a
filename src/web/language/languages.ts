/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const;

export type LanguageCode = keyof typeof LANGUAGES;

export function isLanguage(code: string): code is LanguageCode {
  return code in LANGUAGES;
}
