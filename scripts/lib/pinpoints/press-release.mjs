/** The pinpoints of a press release: its lines that are not empty, counted from its dateline as 1. */
export function pressReleasePinpoints(text, dateline) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => dateline.test(line));
  return lines.slice(first).map((_, index) => String(index + 1));
}
