/** Calls a tool, and gives what it tells in words. */
export type TellTool = (name: string, given: Readonly<Record<string, unknown>>) => Promise<string>;

/** A call, and what the page shows below it; a new call has no answer yet. */
const CALL = /^```tool\n(?<name>\w+) (?<given>\{[^`]*\})\n```\n(?:\n```text\n[^]*?^```\n)?/gm;

/** The page, what each call of a tool in it tells put below it. */
export async function withTold(page: string, tell: TellTool): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(CALL)) {
    const { name = '', given = '' } = match.groups ?? {};
    const told = await tell(name, JSON.parse(given) as Record<string, unknown>);
    parts.push(page.slice(end, match.index), `\`\`\`tool\n${name} ${given}\n\`\`\`\n\n\`\`\`text\n${told}\n\`\`\`\n`);
    end = match.index + match[0].length;
  }
  return [...parts, page.slice(end)].join('');
}
