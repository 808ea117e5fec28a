import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../model/search/search-tokens';
import type { OwnText } from './own-text';
import type { TextFile } from './text-file';

/** The texts that a user has added, in a folder of their own. */
export class HeldTexts {
  private readonly files: readonly TextFile[];

  constructor(folder: string) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    this.files = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextFile);
  }

  /** Which instruments have texts, in which languages, with how many articles. */
  get all(): readonly TextFile[] {
    return this.files;
  }

  /** The words of the article that an id means or lies in (`un/crc/art-28-1`), in each language; of an instrument those of all its articles. */
  of(id: string): OwnText[] {
    const [, instrument = '', place] = /^([^#]*?)(?:\/art-([^#/]+))?(?:#.*)?$/.exec(id) ?? [];
    return this.files.flatMap((file) => {
      if (file.instrument !== instrument) return [];
      if (place === undefined) return Object.keys(file.articles).map((number) => textOf(file, number));
      const number = longestBeginning(place, file.articles);
      return number === null ? [] : [textOf(file, number)];
    });
  }

  /** The articles in which all of these words stand, whatever their case and diacritics. */
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
