import { numberInId } from '../../importing/laws/part-number';
import type { FoundText } from './found-text';

const HEADING = /^\s*(?:Article|Section|Статья|Artikel)\s+(\d+[\p{L}-]*)\s*(?:[.:)]|$)\s*(.*)$/u;
const HEADING_KK = /^\s*(\d+)-бап\s*(?:[.:)]|$)\s*(.*)$/u;

/**
 * The articles of a plain text that is called by the instrument and its language (`un-crc.en.txt`): each begins with a
 * line such as `Article 5.`; null where none does.
 */
export function readPlainWords(file: string, text: string): FoundText | null {
  const [name = '', language = 'und'] = file.replace(/\.\w+$/, '').split('.');
  const articles = new Map<string, string[]>();
  let lines: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [, number, rest = ''] = HEADING.exec(line) ?? HEADING_KK.exec(line) ?? [];
    const key = number ? numberInId(number) : null;
    if (key !== null && !articles.has(key)) articles.set(key, (lines = [rest]));
    else lines?.push(line.trim());
  }
  if (articles.size === 0) return null;
  const words = [...articles].map(
    ([number, written]) =>
      [
        number,
        written
          .join('\n')
          .replace(/\n{2,}/g, '\n')
          .trim(),
      ] as const,
  );
  return { names: [name, name.replace('-', '/')], language, articles: new Map(words) };
}
