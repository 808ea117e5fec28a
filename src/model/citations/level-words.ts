import { fold } from '../search/search-tokens';

/** How deep a part of an instrument lies: a part of a higher level holds those of lower ones. */
export enum Level {
  ARTICLE,
  /** The part of an article that Russian codes call часть. */
  PART,
  PARAGRAPH,
  SUBPARAGRAPH,
}

/** A word that names a level. */
export interface LevelWord {
  readonly level: Level;
  /** Whether it speaks of several. */
  readonly isPlural: boolean;
  /** Whether its number stands before it, as in `31-бап`. */
  readonly followsNumber: boolean;
}

type Forms = readonly [singular: string, plural: string];

/** English and Russian words, whose number follows. */
const BEFORE_NUMBER: Readonly<Record<Level, Forms>> = {
  [Level.ARTICLE]: [
    'art article sec sect section rule principle guideline ст статья статьи статье статью статьей статьею принцип принципа правило',
    'arts articles secs sections rules principles guidelines статей статьям статьях статьями принципы принципов правила',
  ],
  [Level.PART]: ['part ч часть части частью', 'parts чч частей частям частях частями'],
  [Level.PARAGRAPH]: [
    'para par paragraph § ¶ п пункт пункта пункту пункте пунктом параграф параграфа абз абзац абзаца',
    'paras pars paragraphs пункты пунктов пунктам пунктах пунктами абзацы абзацев',
  ],
  [Level.SUBPARAGRAPH]: [
    'subpara subparagraph subsection lit litt letter item point clause подп пп подпункт подпункта подпункту подпункте подпунктом буква литера',
    'subparas subparagraphs letters items points clauses подпункты подпунктов подпунктам подпунктах подпунктами',
  ],
};

/** Kazakh words, whose number stands before; with the endings that they take there. */
const AFTER_NUMBER: Readonly<Record<Level, string>> = {
  [Level.ARTICLE]: 'бап',
  [Level.PART]: 'бөлік',
  [Level.PARAGRAPH]: 'тармақ',
  [Level.SUBPARAGRAPH]: 'тармақша',
};

/** A noun of Kazakh before its possessive, and with it: бап and баб(ы), бөлік and бөліг(і), тармақ and тармағ(ы). */
const STEMS: Readonly<Record<string, readonly string[]>> = {
  бап: ['бап', 'баб'],
  бөлік: ['бөлік', 'бөліг'],
  тармақ: ['тармақ', 'тармағ'],
  тармақша: ['тармақша'],
};

/** Plural, possessive and case, each of which may lack, as they are when folded. */
const ENDINGS = '(?:[тдл][ае]р)?(?:с?[ыи])?(?:[нтд][ыи]н|[тдн]?[ыи]|н|[кгн]?[ае]|н?[тд][ае]|[тдн]?[тдн][ае]н|[мбп]ен)?';

const KAZAKH = Object.entries(AFTER_NUMBER).map(([level, noun]) => ({
  level: Number(level),
  pattern: new RegExp(`^(?:${(STEMS[noun] ?? [noun]).map(fold).join('|')})${ENDINGS}$`, 'u'),
}));

const KNOWN = new Map<string, LevelWord>(
  Object.entries(BEFORE_NUMBER).flatMap(([level, forms]) =>
    forms.flatMap((words, index) =>
      words
        .split(' ')
        .map((word) => [fold(word), { level: Number(level), isPlural: index === 1, followsNumber: false }] as const),
    ),
  ),
);

/** The longest word that may name a level: what is longer is not looked at. */
const LONGEST_WORD = 24;

/** The level that a folded word names; null where it names none. */
export function levelWord(folded: string): LevelWord | null {
  const known = KNOWN.get(folded);
  if (known) return known;
  if (folded.length > LONGEST_WORD) return null;
  // тармақша begins as тармақ does: the whole word must fit.
  const kazakh = KAZAKH.find(({ pattern }) => pattern.test(folded));
  return kazakh ? { level: kazakh.level, isPlural: false, followsNumber: true } : null;
}
