import './lib/check-node-version.mjs';

const { say } = await import('./lib/project.mjs');
const { prepareTree } = await import('./lib/run-entry-point.mjs');
const { writeParagraphLists } = await import('./lib/write-paragraph-lists.mjs');

const [folder] = process.argv.slice(2);
if (folder) {
  await prepareTree();
  process.exitCode = writeParagraphLists(folder) ? 0 : 1;
} else {
  say(`npm run paragraphs -- FOLDER    makes seeds/paragraphs/ anew from the texts of the documents, which lie in FOLDER

Of each document it writes the list of its pinpoints and the hashes of its runs of nine words, never the text.`);
  process.exitCode = 1;
}
