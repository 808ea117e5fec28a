import { citationTokens } from '../../model/citations/citation-token';
import { romanizations } from '../../model/search/romanizations';
import { fold } from '../../model/search/search-tokens';
import { searchedTexts } from '../../model/search/searched-texts';
import type { CitableWork } from './citable-work';
import type { NameTree } from './name-tree';
import { SORTS_OF_ACTS } from './sort-of-act';

/** As the title of a convention begins, and is left out where it is cited. */
const INTERNATIONAL = /^(?:international|международн\p{L}+|халықаралық)\s+(?=convention|covenant|конвенц|пакт)/iu;

/** A treaty’s year after its title: `Minimum Age Convention, 1973`. */
const YEAR_AFTER_COMMA = /,\s*(?:19|20)\d\d$/u;

/**
 * What may stand at the end or beginning of a title and be left out where it is cited: its date, its number, the State.
 */
const LEFT_OUT: readonly RegExp[] = [
  /\s+(?:of|dated)\s+(?:\d{1,2}\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d(?!\d).*$/iu,
  /\s+от\s+\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d\s+года.*$/iu,
  /(?:19|20)\d\d\s+жылғы\s+(?:\d{1,2}\s+\p{L}+\s+)?(?:№\s*\S+\s+)?/iu,
  /[\s,(]+(?:19|20)\d\d\)?$/u,
  /\s+№\s*\S+$/u,
];

/** Names that are only a number, which says nothing without the word before it: `398`, `No. 251`. */
const ONLY_A_NUMBER = /^(?:No\.?|№|#)?\s*[\d\s.-]*$/iu;

/** Words that name a sort of act or of agreement, and none of them. */
const ONLY_A_SORT = new RegExp(
  `^(?:${[...SORTS_OF_ACTS, 'decision', 'agreement', 'protocol', 'rules'].join('|')})$`,
  'iu',
);

/** A sort of act before a title, with the mark of quotation that may follow. */
const SORT_AND_MARK = new RegExp(`^(?:${SORTS_OF_ACTS.join('|')})\\s+(?=(?:on|о|об|обо)\\s|[«"“])[«"“]?`, 'iu');

/** In which State it holds, at the end of a title. */
const IN_STATE = /\s+(?:in|в)$|\s+(?:in the|в)\s+(?:Republic of|Республике)\s+\p{L}+$/iu;

/**
 * All names under which the work may be cited: its own, the other ones, each without its date, its number and its
 * State, in plain and in Latin letters, too.
 */
export function namesOfWork({ node }: CitableWork, states: NameTree<string>): ReadonlySet<string> {
  const { NAME, ALIAS } = searchedTexts(node);
  const names = [...NAME, ...ALIAS].flatMap((name) => [name, ...formsOfCode(name), ...withKazakhSort(name)]);
  const shorter = names.flatMap((name) => [
    name.replace(YEAR_AFTER_COMMA, ''),
    name.replace(INTERNATIONAL, ''),
    withoutDate(name),
    withoutState(name, states),
  ]);
  const shortest = shorter.map((name) => withoutDate(withoutState(name, states)));
  const all = [...new Set([...names, ...shorter, ...shortest])].filter(saysEnough);
  return new Set(all.flatMap((name) => [name, fold(name), ...romanizations(name)]));
}

/** The fewest words that a long title may be cut to. */
const FEWEST_WORDS = 5;

/**
 * How a long title begins, as it is cited for short where nothing else begins so: `Supplementary Convention on the
 * Abolition of Slavery`, before a comma.
 */
export function beginningsOfWork({ node }: CitableWork): ReadonlySet<string> {
  const beginnings = searchedTexts(node).NAME.flatMap((name) =>
    [...name.matchAll(/,/gu)].map(({ index }) => name.slice(0, index)),
  );
  return new Set(beginnings.filter((name) => name.split(' ').length >= FEWEST_WORDS).map(fold));
}

/** A title that tells what an act is about: it says enough after the word for the sort of act. */
const TITLE = /^(?:on|о|об|обо)\s/iu;

/**
 * The titles of a law, as they stand after the word for its sort, and after its State, date and number: `on education`,
 * `О правах ребенка`.
 */
export function titlesOfWork(work: CitableWork, states: NameTree<string>): ReadonlySet<string> {
  const names = [...namesOfWork(work, states)].map((name) => name.replace(SORT_AND_MARK, ''));
  const titles = names.filter((name) => TITLE.test(name));
  return new Set(titles.flatMap((title) => [title, title.replace(IN_STATE, '')]));
}

function saysEnough(name: string): boolean {
  return name !== '' && !ONLY_A_NUMBER.test(name) && !ONLY_A_SORT.test(name);
}

function withoutDate(name: string): string {
  return LEFT_OUT.reduce((short, pattern) => short.replace(pattern, ' '), name).trim();
}

/** Words that go with the name of a State in a title. */
const AROUND_STATE: readonly [before: RegExp, after: RegExp] = [
  /(?:\s(?:of|the|Republic|Республики))+\s*$/u,
  /^\s*Республикас\p{L}*/u,
];

function withoutState(name: string, states: NameTree<string>): string {
  const tokens = citationTokens(name);
  for (const [index, token] of tokens.entries()) {
    const found = states.longestAt(tokens, index);
    if (!found) continue;
    const before = name.slice(0, token.start).replace(AROUND_STATE[0], '');
    const after = name.slice(tokens[found.to - 1]?.end).replace(AROUND_STATE[1], '');
    return `${before.trim()} ${after.trim()}`.trim();
  }
  return name;
}

/** A Kazakh title with the word that follows it: `Білім туралы заң`. */
function withKazakhSort(title: string): string[] {
  return /\sтуралы$/u.test(title) ? [`${title} заң`] : [];
}

/** How the code of an ILO convention or protocol, as `C182`, is written; by its number alone it is read elsewhere. */
function formsOfCode(code: string): string[] {
  const [, letter, number] = /^([CP])0*(\d{1,3})$/.exec(code) ?? [];
  if (!letter || !number) return [];
  const short = `${letter} ${number}`;
  if (letter === 'P') return [short, `ILO Protocol ${number}`];
  return [short, `ILO Convention ${number}`, `ILO ${number}`, `МОТ ${number}`, `ХЕҰ ${number}`];
}
