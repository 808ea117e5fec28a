import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contentHash, filesBelow, readStamp } from './content-hash.mjs';
import { inProject, say, seconds } from './project.mjs';

// Written last, so that a build that was broken off counts as none.
const STAMP = 'dist/.stamp';
/** What `npx lexgraph` runs. */
const COMMAND = 'dist/cli/main.js';
const CLIENT = `client${path.sep}`;
const SETTINGS = ['.swcrc', 'package-lock.json', 'scripts/lib/build.mjs'];

/** Compiles src/ to dist/, but for src/web, unless just that is built. Returns whether it had to. */
export async function buildSources() {
  const sources = filesBelow('src').filter((file) => !file.startsWith(`web${path.sep}`));
  const wanted = contentHash([...SETTINGS, ...sources.map((file) => path.join('src', file))]);
  if (readStamp(STAMP) === wanted) return false;

  const started = performance.now();
  say(`Build: ${existsSync(inProject('dist')) ? 'src/ has changed' : 'there is none yet'}, compiling ...`);
  removeBuilt();
  const problems = (await Promise.all(sources.map(buildFile))).filter(Boolean);
  if (problems.length > 0) {
    say(`${problems.join('\n')}\nBuild: ${problems.length} of ${sources.length} files failed, see above.`);
    process.exit(1);
  }
  chmodSync(inProject(COMMAND), 0o755);
  writeFileSync(inProject(STAMP), wanted);
  say(`Build: ${sources.length} files in ${seconds(performance.now() - started)}.`);
  return true;
}

/** Whatever was compiled before. The explorer, in dist/web, is built by itself (build-web.mjs). */
function removeBuilt() {
  if (!existsSync(inProject('dist'))) return;
  for (const entry of readdirSync(inProject('dist'))) {
    if (entry !== 'web') rmSync(inProject('dist', entry), { recursive: true });
  }
}

/** What TypeScript programs read of a file of lexgraph/client. */
async function declareTypes(source, target) {
  const { default: typescript } = await import('typescript');
  const { outputText, diagnostics } = typescript.transpileDeclaration(readFileSync(source, 'utf8'), {
    fileName: source,
    reportDiagnostics: true,
  });
  const [problem] = diagnostics ?? [];
  if (problem) throw new Error(`${source}: ${typescript.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  writeFileSync(target.replace(/\.js$/, '.d.ts'), outputText);
}

/** Compiles TypeScript and copies anything else. Returns what is wrong with the file, if anything. */
async function buildFile(file) {
  const source = inProject('src', file);
  const target = inProject('dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(path.dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return copyFileSync(source, target);
  try {
    const { default: swc } = await import('@swc/core');
    const isOfClient = file.startsWith(CLIENT);
    const compiled = await swc.transformFile(source, {
      sourceFileName: path.relative(path.dirname(target), source),
      // ES modules take the names that a CommonJS file notes down.
      ...(isOfClient && { module: { type: 'commonjs', exportInteropAnnotation: true } }),
    });
    if (isOfClient) await declareTypes(source, target);
    const map = `${path.basename(target)}.map`;
    writeFileSync(target, `${compiled.code}//# sourceMappingURL=${map}\n`);
    writeFileSync(`${target}.map`, compiled.map);
  } catch (error) {
    return error.message;
  }
}
