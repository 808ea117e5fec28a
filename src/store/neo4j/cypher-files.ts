import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same from src/ and from dist/. */
const FOLDER = join(__dirname, '..', '..', '..', 'cypher');

const texts = new Map<string, string>();

/** The text of a file in cypher/, with its header: `questions/states-of`. */
export function readCypher(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8');
    texts.set(name, text);
  }
  return text;
}
