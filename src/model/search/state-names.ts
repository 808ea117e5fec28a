import { alpha3ToAlpha2, getName, registerLocale, type LocaleData } from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import kazakh from 'i18n-iso-countries/langs/kk.json';
import kyrgyz from 'i18n-iso-countries/langs/ky.json';
import russian from 'i18n-iso-countries/langs/ru.json';
import tajik from 'i18n-iso-countries/langs/tg.json';
import uzbek from 'i18n-iso-countries/langs/uz.json';

const LOCALES = [english, russian, kazakh, kyrgyz, uzbek, tajik] as readonly LocaleData[];

for (const locale of LOCALES) registerLocale(locale);

/**
 * The names of a State in English and the languages of the region, and its codes, by its code of three letters (ISO
 * 3166-1); none of another text.
 */
export function stateNames(id: string): readonly string[] {
  const short = alpha3ToAlpha2(id);
  if (!short) return [];
  const names = LOCALES.flatMap(({ locale }) => getName(id, locale, { select: 'all' }) ?? []);
  return [...new Set([id, short, ...names])];
}
