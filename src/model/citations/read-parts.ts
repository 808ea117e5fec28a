import {
  CLOSING_BRACKETS,
  OPENING_BRACKETS,
  afterAny,
  afterNumberSign,
  foldedAt,
  isTightAt,
  textAt,
  type CitationToken,
} from './citation-token';
import { isLetter, isNumber, type CitedPart, type PartPath } from './cited-part';
import { countedPart } from './counted-part';
import {
  divisionAfter,
  divisionBefore,
  isDivision,
  isNumberedThrough,
  likeDivision,
  numberedDivision,
  PART_OF_TREATY,
  type Division,
} from './divisions';
import { Level, levelWord, type LevelWord } from './level-words';

/** Parts that a text cites in one go: `arts. 28, 29(1) and 32`. */
export interface CitedParts {
  readonly parts: readonly CitedPart[];
  /** The highest level that is named; null where only numbers stand, as in `28(1)`. */
  readonly level: Level | null;
  /** The tokens that they take; the end is excluded. */
  readonly from: number;
  readonly to: number;
  /** Where the level is named for the last time after the first: `art. 28 and art. 30` may be of two works. */
  readonly again: NamedAgain | null;
}

/** A level that is named again within a list. */
interface NamedAgain {
  /** How many parts stand before it, and after which token they end. */
  readonly before: number;
  readonly to: number;
  /** The token that names it. */
  readonly from: number;
}

/** A level and its number, with what follows it in brackets or after dots. */
interface Group {
  readonly level: Level | null;
  readonly path: PartPath;
  readonly through: string | null;
  readonly to: number;
}

const AND = new Set(['and', 'or', 'и', 'или', 'мен', 'жане', 'және', '&', ',', ';', '/']);
const THROUGH = new Set(['-', '‐', '‑', '–', '—', 'to', 'through', 'по', 'до']);

/** Words that may stand between a lower level and the higher one: `paragraph 1 of the article 28`. */
const OF = new Set(['of', 'the', 'in', 'under', 'to', ',', '.']);

/** What may stand between a number and the Kazakh noun for its level: `31-бап`, `3) тармақшасы`. */
const JOINTS = new Set(['-', ')', '‑', '–']);

/** The most numbers in brackets within each other. */
const DEEPEST = 8;

/** The most parts that one citation lists. */
const MOST_PARTS = 200;

/**
 * The parts that are cited from this token on; null where none are. `isBare` allows a number without a word for its
 * level, as after the name of an instrument: `CRC 28(1)`. Takes time linear in the tokens that are read.
 */
export function readParts(tokens: readonly CitationToken[], from: number, isBare = false): CitedParts | null {
  const chain = readChain(tokens, from, isBare);
  if (!chain) return null;
  const parts: CitedPart[] = [chain.part];
  let { to } = chain;
  let again: NamedAgain | null = null;
  while (parts.length < MOST_PARTS) {
    const next = readNext(tokens, to, parts.at(-1) as CitedPart, chain);
    if (!next) break;
    if (next.namedAt !== null) again = { before: parts.length, to, from: next.namedAt };
    parts.push(next.part);
    to = next.to;
  }
  return withinHigher(tokens, { parts, level: chain.level, from, to, again });
}

/** Whether it is articles, or parts of such, that are cited by that word. */
export function namesArticle({ level, parts }: CitedParts): boolean {
  return level !== null && level <= Level.ARTICLE && !isDivision(parts[0]?.path[0] ?? '');
}

/** The parts before the level was named again, and those from there on. */
export function divided(cited: CitedParts, { before, to, from }: NamedAgain): readonly [CitedParts, CitedParts] {
  return [
    { ...cited, parts: cited.parts.slice(0, before), to, again: null },
    { ...cited, parts: cited.parts.slice(before), from, again: null },
  ];
}

/** `points 1 and 3 of article 5`, `articles 5 and 6 of chapter 2`: the list, and then what holds it all. */
function withinHigher(tokens: readonly CitationToken[], cited: CitedParts): CitedParts {
  const { parts, level, from, to } = cited;
  if (level === null || parts.length < 2) return cited;
  const higher = readChain(tokens, afterOf(tokens, to), false);
  if (!higher || higher.level === null || higher.level > Level.ARTICLE || higher.level >= level) return cited;
  if (higher.part.through !== null) return cited;
  const named = (path: PartPath) => citedPath([...higher.part.path, ...path], level === Level.ARTICLE);
  const within = parts.map((part) => ({ ...part, path: named(part.path) }));
  return { parts: within, level: higher.level, from, to: higher.to, again: null };
}

/** A path of an article leaves out the divisions through which articles are numbered. */
function citedPath(path: PartPath, hasArticle: boolean): PartPath {
  return hasArticle ? path.filter((element) => !isNumberedThrough(element)) : path;
}

interface Chain {
  readonly part: CitedPart;
  readonly level: Level | null;
  /** Of the group that stands last in the text: a number that follows is of this level too. */
  readonly lastLevel: Level | null;
  readonly to: number;
}

/** Groups one after the other, from the article down or up to it. */
function readChain(tokens: readonly CitationToken[], from: number, isBare: boolean): Chain | null {
  const first = readGroup(tokens, from) ?? (isBare ? readNumberGroup(tokens, from) : null);
  if (!first) return null;
  const groups = [first];
  for (let next = nextGroup(tokens, first); next; next = nextGroup(tokens, next)) {
    groups.push(next);
    if (!isOrdered(groups)) {
      groups.pop();
      break;
    }
  }
  const last = groups.at(-1) as Group;
  const levels = groups.flatMap(({ level }) => level ?? []);
  const isUpward = groups.length > 1 && levelOf(last) < levelOf(first);
  const ordered = isUpward ? [...groups].reverse() : groups;
  const lowest = ordered.at(-1) as Group;
  const path = ordered.flatMap((group) => group.path);
  return {
    part: { path: citedPath(path, groups.some(isArticle)), through: lowest.through },
    level: levels.length > 0 ? Math.min(...levels) : null,
    lastLevel: last.level,
    to: last.to,
  };
}

/** The group after this one, with at most a few words between: `art. 28, para. 1`, `paragraph 1 of article 28`. */
function nextGroup(tokens: readonly CitationToken[], { to }: Group): Group | null {
  return readGroup(tokens, afterOf(tokens, to));
}

function afterOf(tokens: readonly CitationToken[], to: number): number {
  return afterAny(tokens, to, OF, 3);
}

/** A number without a level stands for an article. */
function levelOf({ level }: Group): Level {
  return level ?? Level.ARTICLE;
}

function isArticle({ level }: Group): boolean {
  return level === Level.ARTICLE;
}

/** Whether the levels only fall, or only rise; a number without a level stands for an article, and only first. */
function isOrdered(groups: readonly Group[]): boolean {
  const levels = groups.map(levelOf);
  const pairs = levels.slice(1).map((level, index) => level - (levels[index] as number));
  return pairs.every((step) => step > 0) || (groups[0]?.level !== null && pairs.every((step) => step < 0));
}

/** A word for a level with its number, in the order of its language. */
function readGroup(tokens: readonly CitationToken[], from: number): Group | null {
  const special = readCountedPart(tokens, from) ?? readDivision(tokens, from);
  if (special) return special;
  const word = readLevelWord(tokens, from);
  if (!word) return readKazakhGroup(tokens, from);
  const number = readNumberGroup(tokens, word.to);
  return number && { ...number, level: word.level };
}

/** `second part`, `часть вторая`, `ч. вторая`, `екінші бөлігі`. */
function readCountedPart(tokens: readonly CitationToken[], from: number): Group | null {
  const isPart = (at: number) => wordAt(tokens, at)?.level === Level.PART;
  const ordinal = isPart(from) ? afterStop(tokens, from + 1) : from;
  const part = ordinal !== from || isPart(from + 1) ? countedPart(foldedAt(tokens, ordinal)) : null;
  if (part === null) return null;
  return { level: Level.COUNTED_PART, path: [part], through: null, to: ordinal === from ? from + 2 : ordinal + 1 };
}

/** `annex 30`, `глава 2`, `Part I`, `30-қосымша`. */
function readDivision(tokens: readonly CitationToken[], from: number): Group | null {
  const before = divisionBefore(foldedAt(tokens, from));
  if (before)
    return division(before, readPlainNumber(tokens, afterNumberSign(tokens, from + 1) ?? afterStop(tokens, from + 1)));
  const isPart = wordAt(tokens, from)?.level === Level.PART;
  const number = readPlainNumber(tokens, isPart ? afterStop(tokens, from + 1) : from);
  if (isPart) return number && isGreatRoman(number.path[0] ?? '') ? division(PART_OF_TREATY, number) : null;
  if (!number) return null;
  const at = afterJoint(tokens, number.to);
  const after = divisionAfter(foldedAt(tokens, at));
  return after && division(after, { ...number, to: at + 1 });
}

function division(sort: Division, number: Numbered | null): Group | null {
  if (!number) return null;
  const { path, through, to } = number;
  const own = through === null ? path.join('-') : `${path.join('-')}-${through}`;
  return { level: Level.DIVISION, path: [numberedDivision(sort, own)], through: null, to };
}

interface WordBeforeNumber extends LevelWord {
  readonly to: number;
}

/** A word before its number, with its full stop; also doubled (`ст. ст.`), or in two (`sub-paragraph`). */
function readLevelWord(tokens: readonly CitationToken[], from: number): WordBeforeNumber | null {
  const compound = readSectionSign(tokens, from) ?? readSubparagraph(tokens, from);
  if (compound) return compound;
  const word = wordAt(tokens, from);
  if (!word || word.followsNumber) return null;
  const to = afterStop(tokens, from + 1);
  const isDoubled = foldedAt(tokens, to) === foldedAt(tokens, from);
  return isDoubled ? { ...word, to: afterStop(tokens, to + 1) } : { ...word, to };
}

/** `s. 5` of an Act; not the end of `CRC's 54 articles`. */
function readSectionSign(tokens: readonly CitationToken[], from: number): WordBeforeNumber | null {
  const sign = textAt(tokens, from);
  if (!/^s{1,2}$/.test(sign) || isTightAt(tokens, from) || textAt(tokens, from + 1) !== '.') return null;
  return { level: Level.ARTICLE, followsNumber: false, to: from + 2 };
}

function readSubparagraph(tokens: readonly CitationToken[], from: number): WordBeforeNumber | null {
  if (foldedAt(tokens, from) !== 'sub' || textAt(tokens, from + 1) !== '-') return null;
  const word = wordAt(tokens, from + 2);
  const isParagraph = word?.level === Level.PARAGRAPH && !word.followsNumber;
  return isParagraph ? { ...word, level: Level.SUBPARAGRAPH, to: afterStop(tokens, from + 3) } : null;
}

function afterStop(tokens: readonly CitationToken[], at: number): number {
  return textAt(tokens, at) === '.' ? at + 1 : at;
}

function wordAt(tokens: readonly CitationToken[], at: number): LevelWord | null {
  const token = tokens[at];
  return token ? levelWord(token.folded) : null;
}

/** `31-бап`, `3) тармақшасы`. */
function readKazakhGroup(tokens: readonly CitationToken[], from: number): Group | null {
  const number = readPlainNumber(tokens, from);
  if (!number) return null;
  const at = afterJoint(tokens, number.to);
  const word = wordAt(tokens, at);
  if (!word?.followsNumber) return null;
  return { level: word.level, path: number.path, through: number.through, to: at + 1 };
}

function afterJoint(tokens: readonly CitationToken[], from: number): number {
  return afterAny(tokens, from, JOINTS, 2);
}

/** A number with what follows it: `28(1)(b)`, `28.1`, `31-1`, `3)`. */
function readNumberGroup(tokens: readonly CitationToken[], from: number): Group | null {
  const bracketed = readBracket(tokens, from);
  const number = bracketed ?? readPlainNumber(tokens, from);
  if (!number) return null;
  let { path, through, to } = number;
  while (through === null && path.length < DEEPEST) {
    const below = readBracket(tokens, to) ?? readDotted(tokens, to);
    if (!below) break;
    path = [...path, ...below.path];
    ({ through, to } = below);
  }
  if (path.length === 1 && !bracketed && isPointAt(tokens, to)) to += 1;
  return { level: null, path, through, to };
}

/** The Russian way to number points, `подпункт 3)`; not the end of brackets around a citation, `(para. 3)`. */
function isPointAt(tokens: readonly CitationToken[], at: number): boolean {
  if (!CLOSING_BRACKETS.has(textAt(tokens, at)) || !isTightAt(tokens, at)) return false;
  return tokens[at]?.isInBrackets === false || readLevelWord(tokens, afterOf(tokens, at + 1)) !== null;
}

interface Numbered {
  readonly path: PartPath;
  readonly through: string | null;
  readonly to: number;
}

/** A number, a Roman one or a letter, and the end of a range that begins with it. */
function readPlainNumber(tokens: readonly CitationToken[], from: number): Numbered | null {
  const part = partAt(tokens, from);
  if (part === null) return null;
  const through = readThrough(tokens, from + 1, part, false);
  if (!through) return { path: [part], through: null, to: from + 1 };
  // An article that was put in later, as 31-1: no range runs backwards, and what follows in brackets is a part of one
  // article.
  const isOneNumber = isNumber(part) && (Number(through.part) <= Number(part) || readBracket(tokens, through.to));
  const isJoined = isTightAt(tokens, from + 1) && isTightAt(tokens, from + 2);
  if (isOneNumber && isJoined) return { path: [`${part}-${through.part}`], through: null, to: through.to };
  return { path: [part], through: through.part, to: through.to };
}

/** `(1)`, and the end of a range of such: `(a)-(d)`, `(1-3)`. */
function readBracket(tokens: readonly CitationToken[], from: number): Numbered | null {
  if (!OPENING_BRACKETS.has(textAt(tokens, from))) return null;
  const part = partAt(tokens, from + 1);
  if (part === null) return null;
  const within = readThrough(tokens, from + 2, part, false);
  const closing = within?.to ?? from + 2;
  if (!CLOSING_BRACKETS.has(textAt(tokens, closing))) return null;
  if (within) return { path: [part], through: within.part, to: closing + 1 };
  const after = readThrough(tokens, closing + 1, part, true);
  return { path: [part], through: after?.part ?? null, to: after?.to ?? closing + 1 };
}

/** `.1` right after a number. */
function readDotted(tokens: readonly CitationToken[], from: number): Numbered | null {
  const [dot, number] = [tokens[from], tokens[from + 1]];
  if (dot?.text !== '.' || !dot.isTight || !number?.isTight) return null;
  const part = partAt(tokens, from + 1);
  return part !== null && (isNumber(part) || isLetter(part)) ? { path: [part], through: null, to: from + 2 } : null;
}

/** The other end of a range, of the same sort as its beginning. */
function readThrough(
  tokens: readonly CitationToken[],
  from: number,
  first: string,
  inBrackets: boolean,
): { part: string; to: number } | null {
  if (!THROUGH.has(foldedAt(tokens, from))) return null;
  const at = inBrackets ? from + 2 : from + 1;
  const part = partAt(tokens, at);
  if (part === null || sortOf(part) !== sortOf(first)) return null;
  if (!inBrackets) return { part, to: at + 1 };
  const isBracket = OPENING_BRACKETS.has(textAt(tokens, at - 1)) && CLOSING_BRACKETS.has(textAt(tokens, at + 1));
  return isBracket ? { part, to: at + 2 } : null;
}

interface NextPart {
  readonly part: CitedPart;
  readonly to: number;
  /** The token that names the level again; null where none does. */
  readonly namedAt: number | null;
}

/** What may follow in a list: a sister part in brackets, a further article, the same level named again. */
function readNext(tokens: readonly CitationToken[], from: number, last: CitedPart, chain: Chain): NextPart | null {
  const at = afterAny(tokens, from, AND, 2);
  if (at === from) return null;
  return readSister(tokens, at, last) ?? readSameLevel(tokens, at, last, chain);
}

/** `(3)` after `2(1) and`: what differs from the part before from its last number of the same sort on. */
function readSister(tokens: readonly CitationToken[], at: number, last: CitedPart): NextPart | null {
  const bracket = readBracket(tokens, at);
  const first = bracket?.path[0];
  if (!bracket || first === undefined) return null;
  const depth = last.path.map(sortOf).lastIndexOf(sortOf(first));
  if (depth < 1) return null;
  const tail = bracket.through === null ? readTail(tokens, bracket.to) : null;
  const path = [...last.path.slice(0, depth), ...bracket.path, ...(tail?.path ?? [])];
  return { part: { path, through: tail ? tail.through : bracket.through }, to: tail?.to ?? bracket.to, namedAt: null };
}

/** All that follows in brackets, down to so many levels. */
function readTail(tokens: readonly CitationToken[], from: number, levels = DEEPEST): Numbered | null {
  const first = readBracket(tokens, from);
  if (!first || first.through !== null || levels === 1) return first;
  const rest = readTail(tokens, first.to, levels - 1);
  return rest ? { ...rest, path: [...first.path, ...rest.path] } : first;
}

/** `29` after `28,`, `3` after `part 1 and`: only where the level was named, and the number is no year. */
function readSameLevel(
  tokens: readonly CitationToken[],
  at: number,
  last: CitedPart,
  { level, lastLevel, part }: Chain,
): NextPart | null {
  if (level === null || OPENING_BRACKETS.has(textAt(tokens, at))) return null;
  const named = readChain(tokens, at, false);
  if (named) return named.level === level ? { part: named.part, to: named.to, namedAt: at } : null;
  if (lastLevel === Level.DIVISION) return readLikeDivision(tokens, at, part);
  const bare = readNumberGroup(tokens, at);
  const isBelow = lastLevel !== level;
  const before = (isBelow ? last.path.at(-1) : part.path[0]) ?? '';
  const first = bare?.path[0] ?? '';
  if (!bare || sortOf(first) !== sortOf(before) || isYear(first)) return null;
  const path = isBelow ? [...last.path.slice(0, -1), ...bare.path] : bare.path;
  return { part: { path, through: bare.through }, to: bare.to, namedAt: null };
}

/** `3` after `chapters 2 and`; not `1.1` after `annex 1,`, which is a point of it. */
function readLikeDivision(tokens: readonly CitationToken[], at: number, { path }: CitedPart): NextPart | null {
  const [first = ''] = path;
  const bare = readNumberGroup(tokens, at);
  const [number = ''] = bare?.path ?? [];
  if (!bare || bare.path.length > 1 || bare.through !== null || isYear(number)) return null;
  if (!/^\d/.test(number) && !isGreatRoman(number)) return null;
  return { part: { path: [likeDivision(first, number)], through: null }, to: bare.to, namedAt: null };
}

function isGreatRoman(part: string): boolean {
  return /^[IVXLC]+$/.test(part);
}

function isYear(part: string): boolean {
  return /^(?:19|20)\d\d$/.test(part);
}

type Sort = 'NUMBER' | 'ROMAN' | 'LETTER' | 'OTHER';

function sortOf(part: string): Sort {
  if (/^\d/.test(part)) return 'NUMBER';
  if (isLetter(part)) return 'LETTER';
  return /^[ivxlc]+$/i.test(part) ? 'ROMAN' : 'OTHER';
}

/**
 * A number (also `9A`), a Roman number, or a letter; null where the token is none. Letters are small, Roman articles
 * great.
 */
function partAt(tokens: readonly CitationToken[], at: number): string | null {
  const token = tokens[at];
  if (!token?.isWord) return null;
  if (/^\d{1,4}$/.test(token.text)) return String(Number(token.text));
  if (/^\d{1,3}\p{Lu}$/u.test(token.text)) return token.text;
  if (/^\d{1,3}\p{Ll}$/u.test(token.text)) return token.text;
  if (/^[IVXLC]{1,7}$/.test(token.text) && (token.text.length > 1 || token.text === 'I' || token.text === 'V'))
    return token.text;
  if (/^[ivx]{2,7}$/.test(token.text)) return token.text;
  return isLetter(token.text) ? token.folded : null;
}
