import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { contentHash, readStamp } from './content-hash.mjs';
import { inProject, say, seconds } from './project.mjs';
import { runNpm, whileWaiting } from './run-command.mjs';

// Written when an install has ended well, and inside node_modules: one that was broken off leaves none.
const STAMP = 'node_modules/.lexgraph-lock';

/** Installs what package-lock.json names, unless just that is installed. Returns whether it had to. */
export async function installPackages() {
  const wanted = `${process.platform} ${process.arch} ${contentHash(['package-lock.json'])}`;
  const installed = readStamp(STAMP);
  if (installed === wanted) return false;

  say(`Packages: installing with npm ci, for ${reasonToInstall(installed)}. This takes up to a minute ...`);
  rmSync(inProject(STAMP), { force: true });
  // The build needs the development packages, which NODE_ENV=production would leave out.
  // Asked to stop, npm would take half a minute to undo what the next run begins anew anyway.
  const install = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { killSignal: 'SIGKILL' });
  const result = await whileWaiting(install, (passed) => say(`Packages: still installing (${passed} s)`));
  if (!result.ok) {
    say(`${result.output}\nPackages: npm ci failed, see above. Once its cause is gone, the same command starts over.`);
    process.exit(1);
  }
  writeFileSync(inProject(STAMP), wanted);
  say(`Packages: installed in ${seconds(result.milliseconds)}.`);
  return true;
}

function reasonToInstall(installed) {
  if (installed) return 'package-lock.json has changed';
  return existsSync(inProject('node_modules')) ? 'node_modules is not known to be complete' : 'there are none yet';
}
