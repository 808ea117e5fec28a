import { readFileSync, statSync } from 'node:fs';
import { inProject, say } from './project.mjs';

const KILOBYTE = 1000;

/** JavaScript that the start page loads, as served with brotli. */
const MOST = 170 * KILOBYTE;

const manifest = JSON.parse(readFileSync(inProject('dist/web/manifest.json'), 'utf8'));
const files = new Set();
for (const entry of ['index.html', 'app.tsx', 'language/all-messages/en.ts']) collect(entry);
const bytes = [...files].reduce((sum, file) => sum + statSync(inProject('dist/web', `${file}.br`)).size, 0);
say(`The start page loads ${Math.round(bytes / KILOBYTE)} kB of JavaScript, of ${MOST / KILOBYTE} kB allowed.`);
if (bytes > MOST) process.exitCode = 1;

/** The file of a module, and those that it imports at once. */
function collect(name) {
  const { file, imports = [] } = manifest[name];
  if (files.has(file)) return;
  files.add(file);
  for (const imported of imports) collect(imported);
}
