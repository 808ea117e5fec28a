import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project-folder';

export function versionOfPackage(): string {
  return (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version;
}
