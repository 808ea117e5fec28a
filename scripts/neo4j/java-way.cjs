const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { whyNoJava } = require('./class-path.cjs');
const { startJavaServer } = require('./java-server.cjs');

const LONGEST_STOP = 60_000;

/** A Neo4j with Java, from Maven's jars. Its handle is the process' id. */
const JAVA = {
  name: 'Java',
  lack: () => whyNoJava(),

  start({ folder, port, password, say }) {
    const { pid, ready } = startJavaServer({ folder, port, password, say });
    return { handle: pid, ready };
  },

  /** A process with the same id may be another program by now: its command line tells. */
  isRunning(pid, folder) {
    try {
      process.kill(pid, 0);
      if (!existsSync('/proc/self')) return true;
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path.join(folder, 'home'));
    } catch {
      return false;
    }
  },

  async stop(pid, folder) {
    process.kill(pid, 'SIGTERM');
    for (const deadline = Date.now() + LONGEST_STOP; JAVA.isRunning(pid, folder); await sleep(200)) {
      if (Date.now() > deadline) throw new Error(`Neo4j (process ${pid}) has not ended within a minute.`);
    }
  },

  describe: (pid) => `process ${pid}`,
  showLog: (_pid, folder) => `cat '${path.join(folder, 'server.log')}'`,
};

module.exports = { JAVA };
