import { blocksOf } from './blocks.mjs';

const NUMBERED_HEADING = /^\s*([IVX]+\.|[A-Z]\.|\d+\.|\([a-z]\)|\([ivx]+\))\s+\S/;
const UNNUMBERED_HEADING = /^ {2}[A-Z][^.,;]*$/;

/** The pinpoints of a mission report: its summary, paragraphs, the headings above them, and footnotes. */
export function missionReportPinpoints(text) {
  const found = { pinpoints: ['summary'], paragraphs: 0, footnotes: 0, hasHeading: false };
  for (const block of blocksOf(text)) readBlock(block, found);
  return found.pinpoints;
}

function readBlock(block, found) {
  for (const line of block) {
    if (line.startsWith(`${found.paragraphs + 1}. `) || line.startsWith(` ${found.paragraphs + 1}. `)) {
      found.paragraphs += 1;
      if (found.hasHeading) found.pinpoints.push(`heading above ${found.paragraphs}`);
      found.hasHeading = false;
      found.pinpoints.push(String(found.paragraphs));
    } else if (new RegExp(`^ ${found.footnotes + 1} +[“A-Z]`).test(line)) {
      found.footnotes += 1;
      found.pinpoints.push(`fn. ${found.footnotes}`);
    } else if (isHeading(line, block)) found.hasHeading = true;
  }
}

function isHeading(line, block) {
  return NUMBERED_HEADING.test(line) || (block.length === 1 && UNNUMBERED_HEADING.test(line.trimEnd()));
}
