import 'reflect-metadata';
import type { History } from '../../../src/model/time/history';
import { addDays, type CalendarDate } from '../../../src/model/time/partial-date';
import { readAsked } from '../../../src/questions/coverage/read-asked';
import type { GapJudgment } from '../../../src/questions/gaps/gap-answer';
import { readGaps } from '../../../src/questions/gaps/read-gaps';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { GraphStore } from '../../../src/store/graph-store';
import { fileWithSeeds } from '../../project-seeds/file-with-seeds';
import { removeFolder, temporaryFolder } from '../../temporary-folder';
import fc from '../../seeded-fast-check';

const CENTURY = { first: '1930-01-01', last: '2030-12-31' };
const ASKED = {
  ...{ state: 'KAZ', group: 'group/employees-under-18', alsoIn: [], bearer: null },
  ...{ topics: ['topic/record-keeping', 'topic/slavery', 'topic/education'], during: CENTURY },
};

type Gaps = History<readonly GapJudgment[]>;

describe('the gaps of a group, over a century', () => {
  const folder = temporaryFolder();
  let store: GraphStore;

  beforeAll(async () => {
    store = openSqliteStore(await fileWithSeeds(folder));
  }, 180_000);

  afterAll(async () => {
    await store.close();
    removeFolder(folder);
  });

  /** Read and judged anew, with nothing kept. */
  async function read(): Promise<readonly Gaps[]> {
    const anew = Object.assign(Object.create(store) as GraphStore, { identity: {} });
    return readGaps(anew, ASKED, await readAsked(anew, ASKED));
  }

  const told = (gaps: readonly GapJudgment[]) =>
    gaps.map(({ kind, holds, cause, obligation }) => [kind, holds, cause.id, obligation?.id ?? null].join(' '));

  test('are on every day what is judged of that day alone', async () => {
    const walked = await read();
    const turning = [...new Set(walked.flatMap(({ days }) => days))].filter((day) => day > CENTURY.first);
    const day = fc.oneof(
      fc.constantFrom(...turning),
      fc.constantFrom(...turning).map((each) => addDays(each, -1)),
      fc.integer({ min: 0, max: 36_800 }).map((days): CalendarDate => addDays(CENTURY.first, days)),
    );
    await fc.assert(
      fc.asyncProperty(day, async (asOf) => {
        const alone = await read();
        expect(alone.map((each) => told(each.on(asOf)))).toEqual(walked.map((each) => told(each.on(asOf))));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
