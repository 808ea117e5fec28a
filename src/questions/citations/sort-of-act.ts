import { fold } from '../../model/search/search-tokens';

/** Words for sorts of acts, as a title or a number follows them. */
const ENGLISH = ['law', 'act', 'code', 'order', 'decree', 'resolution'];
const RUSSIAN = ['закон', 'кодекс', 'приказ', 'указ', 'постановление'];

/** As they follow a title. */
const KAZAKH = ['заң', 'кодекс', 'бұйрық', 'қаулы'];

/** Words that name a sort of act, and no act; as they are in titles. */
export const SORTS_OF_ACTS: readonly string[] = [...ENGLISH, ...RUSSIAN, ...KAZAKH];

/** Endings of case in Russian, and of possession and case in Kazakh, folded. */
const RUSSIAN_CASE = '(?:а|у|ом|е|я|ю|ем|и)?';
const KAZAKH_CASE = '(?:[ыи]?н?(?:[ыи]н|да|де|а|е|ан|ен)?|[ыи]мен|мен)';

const BEFORE = new RegExp(`^(?:${ENGLISH.join('|')}|(?:${stems(RUSSIAN, /е$/u)})${RUSSIAN_CASE})$`, 'u');
const AFTER = new RegExp(`^(?:${stems(KAZAKH, /к$/u)})[кг]?${KAZAKH_CASE}$`, 'u');

/** What stays of each word in every case, folded. */
function stems(words: readonly string[], ending: RegExp): string {
  return words.map((word) => fold(word).replace(ending, '')).join('|');
}

/** Whether a folded word is one that stands before a title: `закона`. */
export function isSortBeforeTitle(folded: string): boolean {
  return BEFORE.test(folded);
}

/** Whether a folded word is one that stands after a title, in Kazakh: `заңының`. */
export function isSortAfterTitle(folded: string): boolean {
  return AFTER.test(folded);
}
