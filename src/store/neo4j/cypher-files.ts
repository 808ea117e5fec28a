import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same from src/ and from dist/. */
const FOLDER = join(__dirname, '..', '..', '..', 'cypher');

const texts = new Map<string, string>();

/** The statement of a file in cypher/: `questions/states-of`. Comments and indentation stay here: a text goes to the server each time it runs, 1,400 bytes at a time. */
export function readCypher(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = statementIn(readFileSync(join(FOLDER, `${name}.cypher`), 'utf8'));
    texts.set(name, text);
  }
  return text;
}

function statementIn(file: string): string {
  const lines = file.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}
