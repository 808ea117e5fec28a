import { Nature } from '../declaration/nature';
import { meaningOf, natureOf } from '../graph-model';
import type { NodeRecord } from '../records';
import { EVERY_STATE, concernOfLaw, concernOfParty, type Concern } from './concern';
import type { JoinedNodes } from './joined-nodes';

const NOBODY: readonly Concern[] = [];

/**
 * Whom each instrument may concern: the State whose law it is; of agreements those that take part; of treaties,
 * conventions and soft law every State.
 */
export function concernsOf(instrument: NodeRecord, joined: JoinedNodes): readonly Concern[] {
  const { id, properties } = instrument;
  const states = joined.from(id, 'LAW_OF');
  if (states.length > 0) return sorted(states).map(concernOfLaw);
  if (natureOf(instrument) === Nature.AGREEMENT) return sorted(joined.to(id, 'PARTICIPATION')).map(concernOfParty);
  return meaningOf(instrument).international === true && properties['privateUndertaking'] !== true
    ? [EVERY_STATE]
    : NOBODY;
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
