import { chineseNumber } from './chinese-number';
import type { FoundText } from './found-text';

interface OpenTreaty {
  readonly treaty_en: string;
  readonly articles: readonly { readonly article: string; readonly content_en?: string }[];
}

/** The English text of a file of the open-treaties project; null where it is none. */
export function readOpenTreaties(json: unknown): FoundText | null {
  const treaty = json as Partial<OpenTreaty> | null;
  if (typeof treaty?.treaty_en !== 'string' || !Array.isArray(treaty.articles)) return null;
  const articles = (treaty as OpenTreaty).articles.flatMap(({ article, content_en: words }) => {
    const number = chineseNumber(article) ?? (/^\d+$/.test(article) ? Number(article) : null);
    return number !== null && words ? [[String(number), words.trim()] as const] : [];
  });
  return { names: [treaty.treaty_en], language: 'en', articles: new Map(articles) };
}
