import 'reflect-metadata';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { Gate } from '../neo4j/gate';
import { runStatement } from '../neo4j/run-statement';
import { freePort } from '../neo4j/server';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { buildProgram } from './build-program';
import { Program } from './program';

jest.setTimeout(180_000);

/** A busy machine, and a Neo4j that plans its first statements. */
const LOADED_WITHIN = 120_000;

/** The longest that a request waits for a server that is gone: to connect, and to try again. */
const ANSWERED_WITHIN = 15_000;

const ASK = '{"query":"{ node(id: \\"KAZ\\") { name } }"}';
const ANSWER = { data: { node: { name: 'Kazakhstan' } } };

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  let gate: Gate;
  let folder: string;
  const running: Program[] = [];

  beforeAll(buildProgram, 60_000);

  beforeEach(async () => {
    settings = await emptyDatabase();
    gate = await Gate.before(settings.uri);
    folder = temporaryFolder();
    mkdirSync(join(folder, 'seeds'));
    copyFileSync(join(__dirname, 'sound.yaml'), join(folder, 'seeds', 'sound.yaml'));
  });

  afterEach(async () => {
    for (const program of running.splice(0)) await program.kill();
    await gate.close();
    removeFolder(folder);
  });

  test('a server that comes later is waited for, ever longer, and until then nothing is ready', async () => {
    const port = await freePort();
    const program = start({ PORT: String(port) });
    await program.comesTo(() => /Trying again in 2 seconds\.$/m.test(program.errors));
    expect(program.errors).toMatch(
      new RegExp(
        `^Neo4j does not answer at ${gate.uri}\\..* Trying again in 1 seconds\\.\\n.* Trying again in 2 seconds`,
      ),
    );
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false, graph: null });
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
    await gate.open();
    await program.greeted(LOADED_WITHIN);
    expect((await fetch(`${program.address}/health/ready`)).status).toBe(200);
    expect(await program.ask(ASK)).toEqual(ANSWER);
  });

  test('a server that goes away under load makes requests fail soon with a code; when it is back they are answered again', async () => {
    await gate.open();
    const program = start();
    await program.greeted(LOADED_WITHIN);
    const codes = new Set<string>();
    let longest = 0;
    let isOver = false;
    const ask = async () => {
      while (!isOver) {
        const begun = performance.now();
        const answer = (await program.ask(ASK)) as { errors?: { extensions: { code: string } }[] };
        longest = Math.max(longest, performance.now() - begun);
        codes.add(answer.errors?.[0]?.extensions.code ?? 'answered');
      }
    };
    const clients = Array.from({ length: 8 }, ask);
    await program.comesTo(() => codes.has('answered'));
    await gate.close();
    await program.comesTo(() => codes.has('STORE_UNAVAILABLE'));
    expect((await fetch(`${program.address}/health/ready`)).status).toBe(503);
    codes.clear();
    await gate.open();
    await program.comesTo(() => codes.has('answered'));
    isOver = true;
    await Promise.all(clients);
    codes.delete('answered');
    expect([...codes].filter((code) => !['STORE_UNAVAILABLE', 'STORE_BUSY', 'STORE_TIMEOUT'].includes(code))).toEqual(
      [],
    );
    expect(longest).toBeLessThan(ANSWERED_WITHIN);
    expect((await fetch(`${program.address}/health/ready`)).status).toBe(200);
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
  });

  test('two that start at once on an empty database load it once, and both serve it', async () => {
    await gate.open();
    const programs = [start(), start()];
    await Promise.all(programs.map((program) => program.greeted(LOADED_WITHIN)));
    const written = programs.map(({ output }) => Number(/^Loaded the seeds: (\d+) rows/m.exec(output)?.[1] ?? 0));
    expect(written.sort()).toEqual([0, 2]);
    for (const program of programs) expect(await program.ask(ASK)).toEqual(ANSWER);
  });

  describe('what waiting does not mend ends the start with one line:', () => {
    test('a wrong password', async () => {
      await gate.open();
      await refuses(
        { NEO4J_PASSWORD: 'wrong' },
        /^Neo4j at bolt:.* does not let us in\. Check NEO4J_USERNAME and NEO4J_PASSWORD/,
      );
    });

    test('a graph of a newer lexgraph', async () => {
      await gate.open();
      await start().greeted(LOADED_WITHIN);
      await runStatement(settings, 'MATCH (version:LexgraphVersion) SET version.format = 99');
      await refuses({}, /^The database "neo4j" was loaded by a newer lexgraph/);
    });

    test('a database of somebody else', async () => {
      await gate.open();
      await runStatement(settings, 'CREATE (:Person {name: "Ann"})');
      await refuses({}, /^The database "neo4j" at bolt:.* holds 1 nodes that are not lexgraph’s/);
    });

    async function refuses(environment: Record<string, string>, message: RegExp): Promise<void> {
      const program = start(environment);
      expect(await program.ended(60_000)).toBe(1);
      expect(program.errors.trim().split('\n')).toEqual([expect.stringMatching(message)]);
    }
  });

  function start(environment: Record<string, string> = {}): Program {
    const { password } = settings.credentials as { password: string };
    const program = Program.start(folder, { NEO4J_URI: gate.uri, NEO4J_PASSWORD: password, ...environment });
    running.push(program);
    return program;
  }
});
