// Runs in a thread of its own: to draw a page takes longer than the event loop may be held.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { parentPort, workerData } = require('node:worker_threads');

const { built } = workerData;
const empty = readFileSync(join(built, 'index.html'), 'utf8');
const renderer = import(pathToFileURL(join(built, 'beforehand/render-page.mjs')).href);
void renderer.then(({ languages }) => parentPort.postMessage({ languages }));

// What the pages share is there once, so that they are rendered one after the other.
let last = renderer;
parentPort.on('message', ({ id, ...wanted }) => {
  last = last.then(() => render(id, wanted));
});

async function render(id, wanted) {
  const { renderPage } = await renderer;
  try {
    parentPort.postMessage({ id, outcome: await renderPage({ ...wanted, empty }) });
  } catch (error) {
    parentPort.postMessage({ id, outcome: null, failure: String(error) });
  }
}
