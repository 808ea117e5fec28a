import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { git } from './git.mjs';
import { inProject } from './project.mjs';

// In pieces, so that this file does not name them either.
const REGISTRIES = [
  ['npmjs', 'org'],
  ['npmjs', 'com'],
  ['yarnpkg', 'com'],
  ['npmmirror', 'com'],
].map((name) => name.join('.'));

/** The lines of the project's files that name a package registry: the known ones, or the one that npm uses here. */
export function linesNamingRegistry() {
  const names = [...REGISTRIES, ...configuredRegistry()];
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  return files
    .filter((file) => file && existsSync(inProject(file)))
    .flatMap((file) =>
      readFileSync(inProject(file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (names.some((name) => line.includes(name)) ? [`${file}:${index + 1}`] : [])),
    );
}

function configuredRegistry() {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: inProject(), encoding: 'utf8' }).trim();
  const { hostname } = new URL(registry);
  // A proxy on this machine has no name of its own that a file could give away.
  return /^(localhost|[\d.]+|\[.*\])$/.test(hostname) ? [] : [hostname];
}
