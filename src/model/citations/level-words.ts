import { fold } from '../search/search-tokens';

/** How deep a part of an instrument lies: a part of a higher level holds those of lower ones. */
export enum Level {
  /** What holds articles or stands beside them: a chapter, an annex. */
  DIVISION,
  ARTICLE,
  /** The part of an article that Russian codes call часть. */
  PART,
  PARAGRAPH,
  /**
   * A part of a paragraph, or of an article, that has no number in the text and is counted: `second part`, `часть
   * вторая`.
   */
  COUNTED_PART,
  SUBPARAGRAPH,
}

/** A word that names a level. */
export interface LevelWord {
  readonly level: Level;
  /** Whether its number stands before it, as in `31-бап`. */
  readonly followsNumber: boolean;
}

/** The levels whose words are here: those of divisions stand in divisions.ts. */
type Numbered = Exclude<Level, Level.DIVISION | Level.COUNTED_PART>;

/** English and Russian words, whose number follows. */
const BEFORE_NUMBER: Readonly<Record<Numbered, string>> = {
  [Level.ARTICLE]:
    'art arts article articles sec sect section secs sections rule rules principle principles guideline guidelines ' +
    'ст статья статьи статье статью статьей статьею статей статьям статьях статьями принцип принципа принципы принципов правило правила',
  [Level.PART]: 'part parts ч чч часть части частью частей частям частях частями',
  [Level.PARAGRAPH]:
    'para paras par pars paragraph paragraphs § ¶ п пункт пункта пункту пункте пунктом пункты пунктов пунктам пунктах пунктами ' +
    'параграф параграфа абз абзац абзаца абзацы абзацев',
  [Level.SUBPARAGRAPH]:
    'subpara subparas subparagraph subparagraphs subsection subsections lit litt letter letters item items point points clause clauses ' +
    'подп пп подпункт подпункта подпункту подпункте подпунктом подпункты подпунктов подпунктам подпунктах подпунктами буква литера',
};

/** Kazakh nouns, whose number stands before; as they are, and as they are before a vowel. */
const AFTER_NUMBER: Readonly<Record<Numbered, readonly string[]>> = {
  [Level.ARTICLE]: ['бап', 'баб'],
  [Level.PART]: ['бөлік', 'бөліг'],
  [Level.PARAGRAPH]: ['тармақ', 'тармағ'],
  [Level.SUBPARAGRAPH]: ['тармақша'],
};

/** Plural, possessive and case, each of which may lack, as they are when folded. */
const ENDINGS = '(?:[тдл][ае]р)?(?:с?[ыи])?(?:[нтд][ыи]н|[тдн]?[ыи]|н|[кгн]?[ае]|н?[тд][ае]|[тдн]?[тдн][ае]н|[мбп]ен)?';

const KAZAKH = Object.entries(AFTER_NUMBER).map(([level, stems]) => ({
  level: Number(level),
  pattern: new RegExp(`^(?:${stems.map(fold).join('|')})${ENDINGS}$`, 'u'),
}));

const KNOWN = new Map<string, LevelWord>(
  Object.entries(BEFORE_NUMBER).flatMap(([level, words]) =>
    words.split(' ').map((word) => [fold(word), { level: Number(level), followsNumber: false }] as const),
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
  return kazakh ? { level: kazakh.level, followsNumber: true } : null;
}
