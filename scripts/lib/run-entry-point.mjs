import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSources } from './build.mjs';
import { buildWeb } from './build-web.mjs';
import { installPackages } from './install-packages.mjs';
import { inProject, say } from './project.mjs';

/** Installs and builds what is not up to date, and says so in a line each. */
export async function prepareTree() {
  if (!(await installPackages())) say('Packages: up to date.');
  const built = [await buildSources(), await buildWeb()];
  if (!built.includes(true)) say('Build: up to date.');
}

/** Runs src/<name>.ts, built, in this process, so that signals and arguments reach it as they are. */
export async function runEntryPoint(name) {
  await prepareTree();
  const entryPoint = inProject('dist', `${name}.js`);
  if (!existsSync(entryPoint)) {
    say(`There is no src/${name}.ts to run.`);
    process.exit(1);
  }
  createRequire(import.meta.url)(entryPoint);
}
