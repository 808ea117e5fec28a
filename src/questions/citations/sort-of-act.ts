import { RegulationForm } from '../../model/nodes/regulation';
import { StatuteForm } from '../../model/nodes/statute';
import { fold } from '../../model/search/search-tokens';

/** The words for one sort of acts in each language, as they are in titles, and the forms of acts of that sort. */
interface SortOfAct {
  readonly english: readonly string[];
  readonly russian: readonly string[];
  /** As they follow a title. */
  readonly kazakh: readonly string[];
  readonly forms: readonly string[];
}

const SORTS: readonly SortOfAct[] = [
  {
    english: ['law', 'act', 'code'],
    russian: ['закон', 'кодекс'],
    kazakh: ['заң', 'кодекс'],
    forms: Object.values(StatuteForm),
  },
  { english: ['order'], russian: ['приказ'], kazakh: ['бұйрық'], forms: [RegulationForm.ORDER] },
  { english: ['decree'], russian: ['указ'], kazakh: ['жарлық'], forms: [RegulationForm.DECREE] },
  { english: ['resolution'], russian: ['постановление'], kazakh: ['қаулы'], forms: [RegulationForm.RESOLUTION] },
];

/** Words that name a sort of act, and no act; as they are in titles. */
export const SORTS_OF_ACTS: readonly string[] = SORTS.flatMap(({ english, russian, kazakh }) => [
  ...english,
  ...russian,
  ...kazakh,
]);

/** Endings of case in Russian, and of possession and case in Kazakh, folded. */
const RUSSIAN_CASE = '(?:а|у|ом|е|я|ю|ем|и)?';
const KAZAKH_CASE = '(?:с?[ыи]?н?(?:[ыи]н|да|де|а|е|ан|ен)?|[ыи]мен|мен)';

/** As each is read before and after a title, folded. */
const WORDS = SORTS.map(({ english, russian, kazakh, forms }) => ({
  forms,
  before: new RegExp(`^(?:${english.join('|')}|(?:${stems(russian, /е$/u)})${RUSSIAN_CASE})$`, 'u'),
  after: new RegExp(`^(?:${stems(kazakh, /к$/u)})[кг]?${KAZAKH_CASE}$`, 'u'),
}));

/** What stays of each word in every case, folded. */
function stems(words: readonly string[], ending: RegExp): string {
  return words.map((word) => fold(word).replace(ending, '')).join('|');
}

/** The forms of acts that a folded word before a title or a number may mean: `закона`. Null where it names no sort. */
export function formsBefore(folded: string): readonly string[] | null {
  return WORDS.find(({ before }) => before.test(folded))?.forms ?? null;
}

/** The same of a word after a title or a number, in Kazakh: `заңының`. */
export function formsAfter(folded: string): readonly string[] | null {
  return WORDS.find(({ after }) => after.test(folded))?.forms ?? null;
}
