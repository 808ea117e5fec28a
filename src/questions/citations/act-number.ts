import { afterJoined, afterNumberSign, foldedAt, type CitationToken } from '../../model/citations/citation-token';
import { fold } from '../../model/search/search-tokens';

const JOINTS = ['-', '–', '/', '.'];

/** `№ 319-III`, `No. 319-III ЗРК`, `№ ҚР ДСМ-175/2020`: a number after its sign; null where none stands here. */
export function actNumberAt(
  tokens: readonly CitationToken[],
  at: number,
): { readonly number: string; readonly to: number } | null {
  const from = afterNumberSign(tokens, at);
  if (from === null) return null;
  const isLettered = /^(?:ққ?р|кр)$/u.test(foldedAt(tokens, from)) && tokens[from + 1]?.isWord === true;
  const to = afterJoined(tokens, isLettered ? from + 2 : from + 1, JOINTS);
  const written = tokens.slice(from, to).map(({ text }) => text);
  if (!tokens[from]?.isWord || !written.some((text) => /^\d/.test(text))) return null;
  const isOfRepublic = /^зр?к$/u.test(foldedAt(tokens, to));
  return { number: numberKey(written.join('')), to: isOfRepublic ? to + 1 : to };
}

/** The number of an act without its sign, spaces and stops, whatever its letters look like: `319-iii`. */
export function numberKey(written: string): string {
  return fold(written)
    .replace(/^\s*(?:no\b|№|#)\.?/u, '')
    .replaceAll(/[\s.]/gu, '')
    .replaceAll('–', '-');
}
