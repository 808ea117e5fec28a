import { concernOfLaw, concernsOfStates } from '../../model/closures/concern';
import type { DayRange } from '../../model/time/range';
import { rowsQuestion } from '../../store/candidate-question';
import { OBLIGATION_COLUMNS, OBLIGATION_KINDS, type ObligationCandidate } from './obligation-candidate';

interface Asked {
  readonly groups: readonly string[];
  readonly states: readonly string[];
  readonly national: boolean;
  readonly during: DayRange | null;
  readonly topics: readonly string[] | null;
  readonly modalities: readonly string[] | null;
}

/**
 * Obligations that may cover one of the groups: of treaties, conventions and soft law, and of agreements in which any
 * of the States takes part; with `national` also those of the States' own law and of private undertakings given there,
 * with `during` only those that may hold on one of these days. In no order.
 */
export const OBLIGATIONS_COVERING = rowsQuestion<Asked, ObligationCandidate>(
  'obligations-covering',
  OBLIGATION_COLUMNS,
  ({ groups, states, national, during, topics, modalities }) => ({
    groups,
    concerns: concernsOfStates(states, national),
    own: states.map(concernOfLaw),
    first: during?.first ?? null,
    last: during?.last ?? null,
    topics,
    modalities,
    ...OBLIGATION_KINDS,
  }),
);
