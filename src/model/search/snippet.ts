import { matchesIn, type TermMatch } from './matches-in';
import type { SearchTerm } from './search-query';

/** A part of a snippet: a match, or what stands between matches. Plain text as the sources have it, not markup. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many characters of a text are shown, and how many of them at most before the first match. */
const LONGEST = 200;
const LEAD = 60;

const CUT = '…';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The text in which most of the terms stand, around the first match; `…` stands for what is left out. Joined, the parts
 * are that piece of the text in composed form (NFC). Where no term stands in any, it is the beginning of the first
 * text.
 */
export function snippetOf(texts: readonly string[], terms: readonly SearchTerm[]): SnippetPart[] {
  const candidates = texts.map((each) => {
    const text = each.normalize('NFC');
    return { text, matches: matchesIn(text, terms) };
  });
  const [first] = candidates;
  if (!first) return [];
  const { text, matches } = candidates.reduce((best, each) =>
    termsOf(each.matches) > termsOf(best.matches) ? each : best,
  );
  return partsOf(text, joined(matches), windowOf(text, matches[0]?.start ?? 0));
}

function termsOf(matches: readonly TermMatch[]): number {
  return new Set(matches.map(({ term }) => term)).size;
}

/** Matches of different terms may overlap: a phrase and a word of it. */
function joined(matches: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of matches) {
    const last = spans.at(-1);
    if (last && start < last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}

/** Cut between words where it can be, and never within a letter. */
function windowOf(text: string, firstMatch: number): Span {
  const earliest = Math.max(0, Math.min(firstMatch - LEAD, text.length - LONGEST));
  const space = text.slice(earliest, firstMatch).search(/\s/);
  const start = earliest === 0 ? 0 : space < 0 ? firstMatch : earliest + space + 1;
  const latest = start + LONGEST;
  if (latest >= text.length) return { start, end: text.length };
  const lastSpace = text.slice(firstMatch, latest + 1).search(/\s\S*$/);
  return { start, end: lastSpace > 0 ? firstMatch + lastSpace : betweenLetters(text, latest) };
}

function betweenLetters(text: string, place: number): number {
  const isWithin = /[\udc00-\udfff]/.test(text.charAt(place));
  return isWithin ? place - 1 : place;
}

function partsOf(text: string, matches: readonly Span[], window: Span): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (part: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (last && !last.isMatch && !isMatch) parts[parts.length - 1] = { text: last.text + part, isMatch };
    else if (part !== '') parts.push({ text: part, isMatch });
  };
  let place = window.start;
  if (place > 0) add(CUT, false);
  for (const { start, end } of matches.filter((match) => match.start < window.end)) {
    add(text.slice(place, start), false);
    place = Math.min(end, window.end);
    add(text.slice(start, place), true);
  }
  add(text.slice(place, window.end), false);
  if (window.end < text.length) add(CUT, false);
  return parts;
}
