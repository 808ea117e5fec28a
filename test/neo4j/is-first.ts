import { writeFileSync } from 'node:fs';

/** Makes the file for whoever asks first, of all processes; false for the others. */
export function isFirst(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
