import { blocksOf } from './blocks.mjs';

const HEADING = /^\s*([IVX]+\.|[A-Z]\.|\d+\.)\s+\S/;
const UNNUMBERED_HEADING = /^Specific recommendations/;

/** What a table begins with. */
const TABLES = [
  [/^Core universal human/, 'table I.A'],
  [/^Treaty body/, 'table II.A.1'],
  [/^Standing invitation issued/, 'table II.A.2'],
];

/** Where the fragments of the endnotes begin, and the one among them that has a number of its own. */
const ENDNOTES = [
  [/^ ?the official website of/, 'endnotes'],
  [/^ ?Bargain Collectively/, 'endnote 6 (fragment)'],
];

/**
 * The pinpoints of a compilation for the universal periodic review: its preface, tables, paragraphs, the headings above
 * them, and endnotes.
 */
export function compilationPinpoints(text) {
  const found = { pinpoints: ['preface'], paragraphs: 0, hasHeading: false };
  for (const line of blocksOf(text).flat()) readLine(line, found);
  return found.pinpoints;
}

function readLine(line, found) {
  const next = found.paragraphs + 1;
  const named = [...TABLES, ...ENDNOTES].find(([sign]) => sign.test(line));
  if (named) add(named[1], found);
  else if (new RegExp(`^ ?${next}\\. `).test(line)) {
    found.paragraphs = next;
    add(String(next), found);
  } else if (HEADING.test(line) || UNNUMBERED_HEADING.test(line)) found.hasHeading = true;
}

function add(pinpoint, found) {
  if (found.hasHeading) found.pinpoints.push(`heading above ${pinpoint}`);
  found.hasHeading = false;
  found.pinpoints.push(pinpoint);
}
