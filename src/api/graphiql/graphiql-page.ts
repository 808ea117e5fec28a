import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The page, with a question ready to run. It may be served at any path directly below the server's root. */
export function graphiqlPage(query: string, variables: Readonly<Record<string, unknown>>): string {
  return readFileSync(path.join(__dirname, 'page.html'), 'utf8')
    .replace('"__DEFAULT_QUERY__"', () => asScriptContent(query))
    .replace('"__DEFAULT_VARIABLES__"', () => asScriptContent(JSON.stringify(variables, null, 2)));
}

/** A JSON text that cannot end the script element it stands in. */
function asScriptContent(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
