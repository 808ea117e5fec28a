import { obligationsCovering, type ObligationsCoveringQuestion } from '../src/questions/coverage/obligations-covering';
import { changes } from '../src/questions/changes/changes';
import { gaps, type GapsQuestion } from '../src/questions/gaps/gaps';
import { readGapsAhead } from '../src/questions/gaps/read-gaps-ahead';
import type { GraphStore } from '../src/store/graph-store';
import { SMOKE, ratioOf, report, timesOf } from './timing';

const COVERING = 'obligationsCovering, in turn with these';

/**
 * Questions about gaps and changes, of a store of which nothing is kept, of one that has read ahead, and again, against
 * the question about coverage of the same group.
 */
export async function compareGaps(store: GraphStore, question: ObligationsCoveringQuestion): Promise<void> {
  const { group, state, asOf } = question;
  const asked = { group, alsoIn: [], bearer: null, state, topics: null, kinds: null, asOf } satisfies GapsQuestion;
  const changed = { ...asked, kinds: null, certain: null, from: asOf, to: '2014-03-27' };
  const anew = () => Object.assign(Object.create(store) as GraphStore, { identity: {} });
  const times: Record<string, number[]> = {};
  const time = async (name: string, counts: boolean, work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    if (counts) (times[name] ??= []).push(performance.now() - started);
  };
  const rounds = SMOKE ? 3 : 50;
  for (let round = -rounds / 5; round < rounds; round += 1) {
    const counts = round >= 0;
    const [first, ahead] = [anew(), anew()];
    await readGapsAhead(ahead, () => Promise.resolve());
    await time(COVERING, counts, () => obligationsCovering(store, question));
    await time('gaps, nothing kept', counts, () => gaps(first, asked));
    await time('gaps, first after reading ahead', counts, () => gaps(ahead, asked));
    await time('gaps, kept', counts, () => gaps(ahead, asked));
    await time('changes, first after reading ahead', counts, () => changes(ahead, changed));
    await time('changes, kept', counts, () => changes(ahead, changed));
  }
  const found = Object.fromEntries(Object.entries(times).map(([name, each]) => [name, timesOf(name, each)]));
  report(Object.values(found));
  for (const name of Object.keys(found).filter((each) => each !== COVERING))
    ratioOf(found, name, COVERING, { atMost: name.startsWith('changes') ? 6 : 3 });
}
