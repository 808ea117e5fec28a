import { execFileSync } from 'node:child_process';
import { inProject } from './project.mjs';

export function git(...args) {
  return execFileSync('git', args, { cwd: inProject(), encoding: 'utf8', maxBuffer: 2 ** 28 });
}
