import { alpha2ToAlpha3, getAlpha3Codes } from 'i18n-iso-countries';
import type { WorkName } from './law-text';

/** Words of addresses that tell laws apart by nothing. */
const EMPTY_WORDS = new Set([
  'akn',
  'act',
  'bill',
  'id',
  'eli',
  'etat',
  'main',
  'jo',
  'oj',
  'enacted',
  'made',
  'leg',
  'doc',
]);

/**
 * The State whose law it is, by its code of three letters; null for the Union's and the United Nations' law, and where
 * no State is named.
 */
export function stateOf({ country }: WorkName): string | null {
  const code = country?.split('-')[0]?.toUpperCase() ?? '';
  if (code === 'UK') return 'GBR';
  if (code.length === 3 && code in getAlpha3Codes()) return code;
  return (code.length === 2 && alpha2ToAlpha3(code)) || null;
}

/** The id of a law, made from its address: `zaf/cpt-by-law-2003-sub-council`, `gbr/ukpga-2016-24`, `eu/31995l0046`. */
export function workId(work: WorkName): string {
  const code = work.country?.toLowerCase() ?? '';
  const path = work.address
    .replace(/^https?:\/\/[^/]+/, '')
    .toLowerCase()
    .split(/[/;:]+/)
    .map(slugOf)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  const [first = '', ...rest] = path;
  const own =
    first === code || first.startsWith(`${code}-`) ? [first.slice(code.split('-')[0]?.length ?? 0), ...rest] : path;
  const family = stateOf(work)?.toLowerCase() ?? (slugOf(code) || 'law');
  return `${family}/${slugOf(own.join('-')) || 'unnamed'}`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether the address or title names an act below a statute. */
export function isBelowStatute({ address, title }: WorkName): boolean {
  return (
    BELOW_STATUTE.test(address) ||
    /\b(by-?law|regulations?|order|rules|règlement|decreto \d|order in council)\b/i.test(title)
  );
}

const BELOW_STATUTE =
  /\/(by-?law|order|rules?|regulations?|decree|decreto|rgd|amin|uksi|ssi|wsi|nisr|ukmo|reg|dir|dec|eudn|eur|eudr)[/_-]|^3\d{4}[rld]/i;
