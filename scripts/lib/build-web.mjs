import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentHash, filesBelow, readStamp } from './content-hash.mjs';
import { inProject, say, seconds } from './project.mjs';

const FOLDER = 'dist/web';
// What is served stays whole until the next is.
const NEXT = 'dist/web.next';
const STAMP = `${FOLDER}/.stamp`;
const SETTINGS = ['package-lock.json', 'scripts/lib/build-web.mjs'];
const COMPRESSED = /\.(js|css|html|svg|json)$/;

/** Builds the explorer, src/web, to dist/web, unless just that is built. Returns whether it had to. */
export async function buildWeb() {
  const sources = ['src/web', 'cypher/research'].flatMap((folder) =>
    filesBelow(folder).map((file) => path.join(folder, file)),
  );
  const wanted = contentHash([...SETTINGS, ...sources]);
  if (readStamp(STAMP) === wanted) return false;

  const started = performance.now();
  say(`Explorer: ${existsSync(inProject(FOLDER)) ? 'src/web has changed' : 'there is none yet'}, building ...`);
  rmSync(inProject(NEXT), { recursive: true, force: true });
  try {
    await bundle();
  } catch (error) {
    say(`${error.message}\nExplorer: the build failed, see above.`);
    process.exit(1);
  }
  copyFileSync(inProject('src/web/pages.json'), inProject(NEXT, 'pages.json'));
  const files = filesBelow(NEXT);
  for (const file of files) if (!file.startsWith('beforehand')) compress(inProject(NEXT, file));
  writeFileSync(inProject(NEXT, '.stamp'), wanted);
  rmSync(inProject(FOLDER), { recursive: true, force: true });
  renameSync(inProject(NEXT), inProject(FOLDER));
  say(`Explorer: ${files.length} files in ${seconds(performance.now() - started)}.`);
  return true;
}

const COMMON = { configFile: false, root: inProject('src/web'), logLevel: 'error' };

/** The pages for browsers, and what renders them beforehand for the server. */
async function bundle() {
  const { build } = await import('vite');
  await build({
    ...COMMON,
    plugins: [preloadProgram],
    build: {
      outDir: inProject(NEXT),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      // The polyfill would be a script of its own, for browsers that are none of ours.
      modulePreload: { polyfill: false },
      manifest: 'manifest.json',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
    },
  });
  await build({
    ...COMMON,
    plugins: [withoutWhatComesLater],
    // Nothing but what Node has is looked for where it runs.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: 'beforehand/render-page.tsx',
      outDir: inProject(NEXT, 'beforehand'),
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/**
 * The page names the program and all that it imports beside its first script, so that they are on their way at once.
 */
const preloadProgram = {
  name: 'preload-program',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const program = Object.values(bundle).find(({ name, type }) => type === 'chunk' && name === 'app');
      // A set goes on to what is added to it.
      const files = new Set([program.fileName]);
      for (const file of files) for (const imported of bundle[file].imports) files.add(imported);
      return [...files].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
      }));
    },
  },
};

/** Pages and parts that are loaded when they are opened are not rendered beforehand; the words of a language are. */
const withoutWhatComesLater = {
  name: 'without-what-comes-later',
  resolveDynamicImport: (specifier) => (String(specifier).includes('/all-messages/') ? null : false),
};

/** Beside each text, what browsers are sent in its stead. */
function compress(file) {
  if (!COMPRESSED.test(file)) return;
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
}
