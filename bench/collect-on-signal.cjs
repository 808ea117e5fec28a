const process = require('node:process');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** A process that requires this has its garbage collected when it is sent SIGUSR2. */
process.on('SIGUSR2', () => collect());
