// Runs in a thread of its own: a statement may be made to keep the reader busy, or to use up its stack or its memory.
const { parentPort } = require('node:worker_threads');
const { highlightSyntax } = require('@neo4j-cypher/language-support');

parentPort.on('message', (text) => {
  try {
    const tokens = highlightSyntax(text, { consoleCommandsEnabled: false }).map(({ token, tokenType }) => ({
      text: token,
      type: tokenType,
    }));
    parentPort.postMessage({ tokens });
  } catch {
    parentPort.postMessage({ tokens: null });
  }
});
