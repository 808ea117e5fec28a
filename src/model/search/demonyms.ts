import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import english from 'i18n-nationality/langs/en.json';

const NATIONALITIES: Readonly<Record<string, string>> = english.nationalities;

/**
 * What stands for several States is told apart in brackets there: `Congolese (Republic of the Congo)`; or is no such
 * word.
 */
const IS_ONE = /^[^(),]+$/;

/**
 * What the people of a State are called in English, by its code of three letters (ISO 3166-1): `Kyrgyz`, `Dutch`; null
 * where that names several States, and of another text.
 */
export function demonymOf(id: string): string | null {
  const name = NATIONALITIES[alpha3ToAlpha2(id) ?? ''];
  return name !== undefined && IS_ONE.test(name) ? name : null;
}
