/** On which line each subject of a Turtle or N-Triples file first begins a statement; the parser doesn't tell. */
export function subjectLines(text: string): ReadonlyMap<string, number> {
  const [prefixes, lines] = [new Map<string, string>(), new Map<string, number>()];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, prefix, namespace] = /^\s*@?prefix\s+([^\s:]*):\s*<([^>]*)>/i.exec(line) ?? [];
    if (prefix !== undefined && namespace !== undefined) prefixes.set(prefix, namespace);
    const [, address, start = '', rest] = /^(?:<([^>]*)>|([\w.-]*):([\w.%-]+))\s/.exec(line) ?? [];
    const subject = address ?? (rest === undefined ? undefined : (prefixes.get(start) ?? '') + rest);
    if (subject !== undefined && !lines.has(subject)) lines.set(subject, index + 1);
  }
  return lines;
}
