import { citationTokens } from '../../model/citations/citation-token';
import { romanizations } from '../../model/search/romanizations';
import { fold } from '../../model/search/search-tokens';
import { searchedTexts } from '../../model/search/searched-texts';
import type { CitableWork } from './citable-work';
import type { NameTree } from './name-tree';

/** What may stand at the end or beginning of a title and be left out where it is cited: its date, its number, the State. */
const LEFT_OUT: readonly RegExp[] = [
  /\s+(?:of|dated)\s+(?:\d{1,2}\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d(?!\d).*$/iu,
  /\s+от\s+\d{1,2}\s+\p{L}+\s+(?:19|20)\d\d\s+года.*$/iu,
  /(?:19|20)\d\d\s+жылғы\s+(?:\d{1,2}\s+\p{L}+\s+)?(?:№\s*\S+\s+)?/iu,
  /[\s,(]+(?:19|20)\d\d\)?$/u,
  /\s+№\s*\S+$/u,
];

/** Names that are only a number, which says nothing without the word before it: `398`, `No. 251`. */
const ONLY_A_NUMBER = /^(?:No\.?|№|#)?\s*[\d\s.-]*$/iu;

/** Words that name a sort of act, and no act. */
const SORT_OF_ACT =
  /^(?:law|act|code|order|decree|resolution|decision|agreement|protocol|rules|закон|кодекс|приказ|постановление|заң|бұйрық)$/iu;

/** All names under which the work may be cited: its own, the other ones, each without its date, its number and its State, in plain and in Latin letters, too. */
export function namesOfWork({ node }: CitableWork, states: NameTree<string>): ReadonlySet<string> {
  const { NAME, ALIAS } = searchedTexts(node);
  const names = [...NAME, ...ALIAS].flatMap((name) => [name, ...formsOfCode(name)]);
  const shorter = names.flatMap((name) => [withoutDate(name), withoutState(name, states)]);
  const shortest = shorter.map((name) => withoutDate(withoutState(name, states)));
  const all = [...new Set([...names, ...shorter, ...shortest])].filter(saysEnough);
  return new Set(all.flatMap((name) => [name, fold(name), ...romanizations(name)]));
}

function saysEnough(name: string): boolean {
  return name !== '' && !ONLY_A_NUMBER.test(name) && !SORT_OF_ACT.test(name);
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

/** How the code of an ILO convention or protocol, as `C182`, is written out. */
function formsOfCode(code: string): string[] {
  const [, letter, number] = /^([CP])0*(\d{1,3})$/.exec(code) ?? [];
  if (!letter || !number) return [];
  const short = `${letter} ${number}`;
  if (letter === 'P') return [short, `ILO Protocol ${number}`];
  const english = [
    `Convention ${number}`,
    `ILO Convention ${number}`,
    `ILO ${number}`,
    `Convention ${number} of the ILO`,
  ];
  const russian = [`МОТ ${number}`, `Конвенция МОТ ${number}`, `Конвенция ${number} МОТ`, `Конвенция ${number}`];
  return [short, ...english, ...russian, `ХЕҰ ${number}`, `ХЕҰ ${number} конвенция`, `ХЕҰ ${number} Конвенциясы`];
}
