/** The blocks of a text: its lines between empty ones, without pages' headers and footers. */
export function blocksOf(text) {
  const blocks = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') blocks.push([]);
    else if (!isPageMark(line)) blocks.at(-1).push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** A document's symbol, or a page's number, at the top or foot of a page. */
function isPageMark(line) {
  return /^\s*(A\/HRC\/\S+|Page \d+|\d+ GE\.\d\S+|GE\.\d\S+( \d+)?)\s*$/.test(line);
}
