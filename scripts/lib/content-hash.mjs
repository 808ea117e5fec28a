import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/** Every file below a folder of the project, relative to the folder, sorted. */
export function filesBelow(folder) {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inProject(folder), path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** One hash over the names and contents of these files of the project. */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(inProject(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** What a stamp file holds, or null where there is none. */
export function readStamp(file) {
  try {
    return readFileSync(inProject(file), 'utf8');
  } catch {
    return null;
  }
}
