import { fold } from '../search/search-tokens';

/** A sort of division of an instrument: what holds its articles, or stands beside them. */
export interface Division {
  /** As the data writes it before its number: `annex 30`. */
  readonly en: string;
  readonly ru: string;
  /** Its number stands before it: `30-қосымша`, `XXVI бөлім`. */
  readonly kk: string;
  /** Whether articles are numbered through all of them, so that an article is cited without its division. */
  readonly isNumberedThrough: boolean;
}

const CHAPTER: Division = { en: 'chapter', ru: 'глава', kk: 'тарау', isNumberedThrough: true };
const SECTION: Division = { en: 'section', ru: 'раздел', kk: 'бөлім', isNumberedThrough: true };
const ANNEX: Division = { en: 'annex', ru: 'приложение', kk: 'қосымша', isNumberedThrough: false };
const SCHEDULE: Division = { en: 'schedule', ru: 'приложение', kk: 'қосымша', isNumberedThrough: false };

/** Of a treaty, with a Roman number. The part of an article, with an Arabic one, is a level. */
export const PART_OF_TREATY: Division = { en: 'part', ru: 'часть', kk: 'бөлім', isNumberedThrough: true };

/** English and Russian words, whose number follows. A section of an English act is what others call an article. */
const BEFORE_NUMBER: readonly (readonly [Division, string])[] = [
  [CHAPTER, 'chapter chapters глава главы главе главу главой главою глав главам главах главами'],
  [SECTION, 'раздел раздела разделу разделе разделом разделы разделов разделам разделах разделами'],
  [
    ANNEX,
    'annex annexes annexe appendix appendices приложение приложения приложению приложении приложением приложений приложениям приложениях',
  ],
  [SCHEDULE, 'schedule schedules'],
];

/** Kazakh nouns with any ending, whose number stands before. */
const AFTER_NUMBER: readonly (readonly [Division, RegExp])[] = [
  [CHAPTER, stem('тарау')],
  [SECTION, stem('бөлім')],
  [ANNEX, stem('қосымша')],
];

const KNOWN = new Map(
  BEFORE_NUMBER.flatMap(([division, words]) => words.split(' ').map((word) => [fold(word), division] as const)),
);

/** The division that a folded word before its number names; null where it names none. */
export function divisionBefore(folded: string): Division | null {
  return KNOWN.get(folded) ?? null;
}

/** The division that a folded Kazakh word after its number names; null where it names none. */
export function divisionAfter(folded: string): Division | null {
  return AFTER_NUMBER.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** A division as an element of a path: `annex 30`. */
export function numberedDivision({ en }: Division, number: string): string {
  return `${en} ${number}`;
}

/** Another division of the same sort: `annex 4` beside `annex 30`. */
export function likeDivision(element: string, number: string): string {
  return element.replace(/ .*/, ` ${number}`);
}

const WRITTEN = /^(part|chapter|section|annex|schedule) (?=[\dIVXLC])/i;

/** Whether a part is called by the division that it is, with its number, as `annex 30` or `Part I`, and not an article. */
export function isDivision(number: string): boolean {
  return WRITTEN.test(number);
}

/** Whether articles are numbered through the divisions of this sort, so that one is cited without it. */
export function isNumberedThrough(element: string): boolean {
  return divisionOf(element)?.isNumberedThrough === true;
}

/** The number of a part as the data writes it, with the division that it begins with in words of another language. */
export function withDivision(number: string, language: 'ru' | 'kk'): string {
  const division = divisionOf(number);
  if (!division) return number;
  return number.replace(/^\w+ ([\w.-]+)/, (_, own: string) => {
    if (language === 'ru') return `${division.ru} ${own}`;
    return `${own}${/^\d/.test(own) ? '-' : ' '}${division.kk}`;
  });
}

function divisionOf(number: string): Division | null {
  const [, name] = WRITTEN.exec(number) ?? [];
  return [PART_OF_TREATY, CHAPTER, SECTION, ANNEX, SCHEDULE].find(({ en }) => en === name?.toLowerCase()) ?? null;
}

function stem(noun: string): RegExp {
  return new RegExp(`^${fold(noun)}\\p{L}*$`, 'u');
}
