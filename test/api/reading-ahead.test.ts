import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadingAhead } from '../../src/api/http/reading-ahead';
import { gaps } from '../../src/questions/gaps/gaps';
import type { GraphStore, GraphVersion } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { noted } from '../noted-statements';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { lawGraph } from './law';

const NOTHING = { alsoIn: [], bearer: null, topics: null, kinds: null };
const ASKED = { ...NOTHING, group: 'group/children', state: 'KAZ', asOf: '2012-10-01' };

/** What is read of the law of each obligation. */
const OF_LAW = ['implementations', 'law-through', 'topics-of-each', 'tasks-about-each', 'national-norms', 'law-about'];

const PAUSES = { first: 0, busy: 1 };

describe('what is read ahead of questions', () => {
  const folder = temporaryFolder();
  const statements: string[] = [];
  const store = openSqliteStore(join(folder, 'graph.sqlite'), { aroundStatement: noted(statements) });
  let version: GraphVersion;

  beforeAll(async () => {
    await store.load(lawGraph({ articles: 120 }), 'digest');
    version = (await store.version()) as GraphVersion;
  });

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  /** A view of the store of which nothing is kept yet. */
  const anew = () => Object.assign(Object.create(store) as GraphStore, { identity: {} });

  const readOfLaw = () => OF_LAW.filter((name) => statements.includes(name));

  /** Resolves when no statement has run for a while. */
  async function untilQuiet(): Promise<void> {
    for (let before = -1; before !== statements.length;) {
      before = statements.length;
      await sleep(100);
    }
  }

  test('is not read again by the first question about gaps, whose answer is the same', async () => {
    statements.length = 0;
    const first = await gaps(anew(), ASKED);
    expect(readOfLaw()).toEqual(OF_LAW);
    expect(first.length).toBeGreaterThan(100);

    const view = anew();
    const ahead = new ReadingAhead(view, () => false, PAUSES);
    ahead.hear(version);
    await untilQuiet();
    statements.length = 0;
    const answer = await gaps(view, ASKED);
    expect(readOfLaw()).toEqual([]);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(first));
    await ahead.stop();
  });

  test('waits while requests are under way', async () => {
    let isBusy = true;
    const ahead = new ReadingAhead(anew(), () => isBusy, PAUSES);
    statements.length = 0;
    ahead.hear(version);
    await untilQuiet();
    expect(readOfLaw()).toEqual([]);
    isBusy = false;
    await untilQuiet();
    expect(readOfLaw()).toEqual(OF_LAW);
    await ahead.stop();
  });

  test('is read once for each graph that is heard of', async () => {
    const ahead = new ReadingAhead(anew(), () => false, PAUSES);
    const readings = async (heard: GraphVersion | null) => {
      statements.length = 0;
      ahead.hear(heard);
      await untilQuiet();
      return statements.filter((name) => name === 'obligations-of-state').length;
    };
    expect(await readings(null)).toBe(0);
    expect(await readings(version)).toBe(1);
    expect(await readings({ ...version })).toBe(0);
    expect(await readings({ ...version, loadedAt: '2030-01-01T00:00:00.000Z' })).toBe(1);
    await ahead.stop();
    expect(await readings({ ...version, loadedAt: '2030-01-02T00:00:00.000Z' })).toBe(0);
  });

  test('ends when it is stopped', async () => {
    const ahead = new ReadingAhead(anew(), () => false, { first: 60_000, busy: 1 });
    statements.length = 0;
    ahead.hear(version);
    await ahead.stop();
    expect(statements).toEqual([]);
  });
});
