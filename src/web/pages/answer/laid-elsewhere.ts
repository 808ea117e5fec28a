import { narrowed } from './narrow';
import type { Question } from './question';
import type { AnswerEdge } from './use-rows';

/**
 * Of the norms that an answer leaves out for its choice of who must comply, how many are laid on the State, and on
 * others alone.
 */
export interface LaidElsewhere {
  readonly state: number;
  readonly others: number;
}

/** What the choice of who must comply leaves out of an answer, its other choices kept; null where nothing. */
export function laidElsewhere(edges: readonly AnswerEdge[], question: Question, state: string): LaidElsewhere | null {
  const chosen = new Set(question['only-bearer']);
  if (chosen.size === 0) return null;
  const left = narrowed(edges, question, 'bearer').filter(({ node }) => !node.bearers.some(({ id }) => chosen.has(id)));
  const ofState = left.filter(({ node }) => node.bearers.some(({ id }) => id === state)).length;
  return left.length > 0 ? { state: ofState, others: left.length - ofState } : null;
}
