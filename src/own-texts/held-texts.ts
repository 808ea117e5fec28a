import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LexgraphError } from '../model/errors/lexgraph-error';
import { NODE_KINDS } from '../model/kinds';
import { fold } from '../model/search/search-tokens';
import type { OwnText } from './own-text';
import type { OwnTexts } from './own-texts';
import type { TextFile } from './text-file';

/** How ids name a part of an instrument, by the words with which its kind has parts cited: `art.` is `art-`. */
const PART_WORDS = [...new Set(NODE_KINDS.flatMap(({ partsCitedAs }) => partsCitedAs?.replace('.', '') ?? []))];

/** An id of an instrument, or of what stands in it: the instrument, and the place in it. */
const ID = new RegExp(`^([^#]*?)(?:/(?:${PART_WORDS.join('|')})-([^#/]+))?(?:#.*)?$`);

/** The texts that a user has added, in a folder of their own. */
export class HeldTexts implements OwnTexts {
  private readonly files: readonly TextFile[];

  constructor(folder: string) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    this.files = names.sort().map((name) => readText(folder, name));
  }

  /** Which instruments have texts, in which languages, with how many articles. */
  get all(): readonly TextFile[] {
    return this.files;
  }

  of(id: string): OwnText[] {
    const [, instrument = '', place] = ID.exec(id) ?? [];
    return this.files.flatMap((file) => {
      if (file.instrument !== instrument) return [];
      if (place === undefined) return Object.keys(file.articles).map((number) => textOf(file, number));
      const number = longestBeginning(place, file.articles);
      return number === null ? [] : [textOf(file, number)];
    });
  }

  search(words: string): OwnText[] {
    const wanted = fold(words)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (wanted.length === 0) return [];
    return this.files.flatMap((file) =>
      Object.entries(file.articles).flatMap(([number, written]) => {
        const folded = fold(written);
        return wanted.every((word) => folded.includes(word)) ? [textOf(file, number)] : [];
      }),
    );
  }
}

function readText(folder: string, name: string): TextFile {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextFile;
  } catch {
    throw new LexgraphError(
      'TEXTS_REFUSED',
      `The text ${name} can’t be read: take it out of the folder of texts, or add it anew with "lexgraph texts add".`,
    );
  }
}

/** The number of the article in which a place lies: of `28-1-a` it is `28`, where `28-1` has no words of its own. */
function longestBeginning(place: string, articles: TextFile['articles']): string | null {
  const parts = place.split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const number = parts.slice(0, count).join('-');
    if (Object.hasOwn(articles, number)) return number;
  }
  return null;
}

function textOf({ instrument, language, source, licence, articles }: TextFile, number: string): OwnText {
  return { instrument, number, language, words: articles[number] ?? '', source, licence };
}
