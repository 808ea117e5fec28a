import type { GraphStore } from '../../store/graph-store';
import type { GapAnswer } from './gap-answer';
import { gapsOfScene } from './gaps-of-scene';
import { readGapScenes, type ObligationWithLaw } from './read-gap-scenes';

/** The gaps of each obligation, in their order. All are of one State and date. */
export async function gapsOfObligations(
  store: GraphStore,
  obligations: readonly ObligationWithLaw[],
): Promise<readonly (readonly GapAnswer[])[]> {
  return (await readGapScenes(store, obligations)).map(gapsOfScene);
}
