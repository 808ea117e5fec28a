import {
  afterAny,
  afterClosing,
  afterNumberSign,
  foldedAt,
  isTightAt,
  textAt,
  type CitationToken,
} from '../../model/citations/citation-token';
import { fold } from '../../model/search/search-tokens';
import { dateAfter } from './find-date';

/** A convention or protocol of the ILO as it is known by its number, whether or not the graph has it. */
export interface NumberedConvention {
  readonly sort: 'CONVENTION' | 'PROTOCOL';
  /** `29`, without zeros before. */
  readonly number: string;
  readonly year: string | null;
  /** Whether several are announced: `Conventions Nos. 29 and 105`. */
  readonly isPlural: boolean;
  /** Whether a sign of number or the organization stands beside, so that it is one even if the graph has none. */
  readonly isSure: boolean;
  /** The tokens that it takes; the end is excluded. */
  readonly from: number;
  readonly to: number;
}

const SORTS: readonly (readonly [NumberedConvention['sort'], RegExp])[] = [
  ['CONVENTION', /^(?:conventions?|конвенци(?:[еийюя]|ей|ям|ями|ях|я[гдлмнст]\p{L}*))$/u],
  ['PROTOCOL', /^(?:protocols?|протокол(?:[аеуы]|ом|ов|ам|ами|ах)?|хаттама\p{L}*)$/u],
];
/** Not folded, since that makes `конвенций` one. */
const PLURAL = /^(?:conventions|protocols|конвенци(?:й|ям|ями|ях)|протокол(?:ы|ов|ам|ами|ах))$/u;
const PLURAL_SIGN = 'nos';
const NUMBER = /^\d{1,3}$/;

/** The organization, abbreviated; and the beginnings of the words of its name, which take endings. Folded. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['ilo', 'мот', 'хеұ'].map(fold));
const ORGANIZATION: readonly (readonly string[])[] = [
  ['international', 'labo', 'organi'],
  ['международн', 'организац', 'труда'],
  ['халықаралық', 'еңбек', 'ұйым'],
].map((words) => words.map(fold));

/** What may stand between the organization, the sort, the year and the number. */
const BETWEEN = /^(?:\.|of|the|-|н[ыи]н|\()$/u;
const TITLE = /^(?:о|об|обо|concerning|on)$/u;

/** The most tokens that such a name takes, and that a title within it does. */
const LONGEST = 40;
export const LONGEST_TITLE = 25;

/** What has been read of such a name. */
interface Read {
  sort: NumberedConvention['sort'] | null;
  number: string | null;
  year: string | null;
  isOfOrganization: boolean;
  isSigned: boolean;
  isPlural: boolean;
  to: number;
}

/**
 * `ILO Convention No. 190`, `Конвенция МОТ 1930 года № 29`, `Convention, 1930 (No. 29)`, `Конвенция № 190 МОТ`,
 * `ХЕҰ-ның № 190 конвенциясы`, `Конвенция 1970 года об установлении заработной платы (№ 131)`: the word for the sort
 * and the number, with organization and year, in any order; null where it isn't one.
 */
export function numberedConventionAt(tokens: readonly CitationToken[], from: number): NumberedConvention | null {
  if (!beginsAt(tokens, from)) return null;
  const read: Read = {
    sort: null,
    number: null,
    year: null,
    isOfOrganization: false,
    isSigned: false,
    isPlural: false,
    to: from,
  };
  for (let at = from; at < from + LONGEST;) {
    const next = readNext(read, tokens, at);
    if (next === null) break;
    at = next;
  }
  if (read.sort === null || read.number === null) return null;
  const { sort, number, year, isPlural } = read;
  const isSure = read.isOfOrganization || (read.isSigned && sort === 'CONVENTION');
  return { sort, number, year, isPlural, isSure, from, to: afterClosing(tokens, from, read.to) };
}

/** Whether such a name may begin here: with a number only where the word for the sort follows, as in Kazakh. */
function beginsAt(tokens: readonly CitationToken[], from: number): boolean {
  if (sortOf(foldedAt(tokens, from)) || organizationAt(tokens, from)) return true;
  const number = signedNumberAt(tokens, from);
  if (number === null) return false;
  const next = textAt(tokens, number + 1) === '-' ? number + 2 : number + 1;
  return sortOf(foldedAt(tokens, next)) !== null;
}

/** Takes in what stands at a token; the token after it, and null where it belongs to no such name. */
function readNext(read: Read, tokens: readonly CitationToken[], at: number): number | null {
  for (const take of [takeOrganization, takeSort, takeNumber, takeYear]) {
    const taken = take(read, tokens, at);
    if (taken === null) continue;
    read.to = taken;
    return taken;
  }
  if (afterNumberSign(tokens, at) !== null || BETWEEN.test(foldedAt(tokens, at))) return at + 1;
  return read.number === null && (read.isOfOrganization || read.year !== null) ? afterTitle(tokens, at) : null;
}

function takeOrganization(read: Read, tokens: readonly CitationToken[], at: number): number | null {
  const taken = organizationAt(tokens, at);
  read.isOfOrganization ||= taken !== null;
  return taken;
}

function takeSort(read: Read, tokens: readonly CitationToken[], at: number): number | null {
  const sort = read.sort === null ? sortOf(foldedAt(tokens, at)) : null;
  if (sort === null) return null;
  read.sort = sort;
  read.isPlural = PLURAL.test(textAt(tokens, at).toLowerCase());
  return at + 1;
}

function takeNumber(read: Read, tokens: readonly CitationToken[], at: number): number | null {
  if (read.number !== null) return null;
  const signed = signedNumberAt(tokens, at);
  const number = signed ?? (isBegun(read) && isNumberAt(tokens, at) ? at : null);
  if (number === null) return null;
  read.number = numberAt(tokens, number);
  read.isSigned = signed !== null;
  read.isPlural ||= foldedAt(tokens, at) === PLURAL_SIGN;
  return number + 1;
}

function takeYear(read: Read, tokens: readonly CitationToken[], at: number): number | null {
  const dated = isBegun(read) && read.year === null ? dateAfter(tokens, at) : null;
  if (!dated) return null;
  read.year = dated.date.slice(0, 4);
  return dated.to;
}

function isBegun({ sort, isOfOrganization }: Read): boolean {
  return sort !== null || isOfOrganization;
}

/** Which of the two a folded word says. */
export function sortOf(word: string): NumberedConvention['sort'] | null {
  return SORTS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The token after the name of the organization; null where it doesn't stand here. */
export function organizationAt(tokens: readonly CitationToken[], at: number): number | null {
  if (ABBREVIATIONS.has(foldedAt(tokens, at))) return at + 1;
  const found = ORGANIZATION.find((words) =>
    words.every((word, index) => foldedAt(tokens, at + index).startsWith(word)),
  );
  return found ? at + found.length : null;
}

/** The token of the number after `№`, `No.`; null where none is. */
function signedNumberAt(tokens: readonly CitationToken[], at: number): number | null {
  const number = afterNumberSign(tokens, at);
  return number !== null && isNumberAt(tokens, number) ? number : null;
}

/** A number without zeros before. */
function numberAt(tokens: readonly CitationToken[], at: number): string {
  return textAt(tokens, at).replace(/^0+/, '');
}

/** No part of the number of an act: `120-II`. */
function isNumberAt(tokens: readonly CitationToken[], at: number): boolean {
  const isJoined = textAt(tokens, at + 1) === '-' && isTightAt(tokens, at + 1) && tokens[at + 2]?.isWord === true;
  return NUMBER.test(textAt(tokens, at)) && !(isJoined && isTightAt(tokens, at + 2) && !isCase(tokens, at + 2));
}

/** The ending of case after a number: `№ 29-ның`. */
function isCase(tokens: readonly CitationToken[], at: number): boolean {
  return /^(?:[ндт][ыи]н|н?ы?й|го)$/u.test(foldedAt(tokens, at));
}

/** The bracket before a number in brackets, after the title that stands before it; null where this is no such title. */
function afterTitle(tokens: readonly CitationToken[], from: number): number | null {
  if (!TITLE.test(foldedAt(tokens, from))) return null;
  for (let at = from + 1; at < from + LONGEST_TITLE; at += 1) {
    if (textAt(tokens, at) === '(') return signedNumberAt(tokens, at + 1) === null ? null : at;
    if (!tokens[at]?.isWord && !/^[,«»"“”-]$/.test(textAt(tokens, at))) return null;
  }
  return null;
}

const AND: ReadonlySet<string> = new Set([',', 'and', '&', 'и', 'және', 'as', 'well'].map(fold));

/** A further number of those before: `Conventions Nos. 29, 105 and 138`, `Конвенции № 29 и № 105`. */
export function furtherConventionAt(
  tokens: readonly CitationToken[],
  from: number,
  before: NumberedConvention,
): NumberedConvention | null {
  const at = afterAny(tokens, from, AND, 3);
  if (at === from) return null;
  const signed = signedNumberAt(tokens, at);
  const number = signed ?? (before.isPlural && before.isSure && isNumberAt(tokens, at) ? at : null);
  if (number === null) return null;
  return {
    ...before,
    number: numberAt(tokens, number),
    year: null,
    isSure: true,
    isPlural: before.isPlural || foldedAt(tokens, at) === PLURAL_SIGN,
    from: at,
    to: number + 1,
  };
}
