// A thread that begins as one that renders pages does, and then does as the address says.
const { parentPort } = require('node:worker_threads');

parentPort.postMessage({ languages: ['en'] });
parentPort.on('message', ({ id, address }) => {
  if (address.includes('end')) process.exit(1);
  if (address.includes('fail')) parentPort.postMessage({ id, outcome: null, failure: 'it failed' });
});
