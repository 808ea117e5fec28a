import { concernsOfStates } from '../../model/closures/concern';
import { rowsQuestion } from '../../store/candidate-question';
import { OBLIGATION_COLUMNS, OBLIGATION_KINDS, type ObligationCandidate } from './obligation-candidate';

interface Asked {
  readonly state: string;
  readonly topics: readonly string[] | null;
}

/** All obligations that may concern the State, whomever they protect; nobody counts as shut out. In no order. */
export const OBLIGATIONS_OF_STATE = rowsQuestion<Asked, ObligationCandidate>(
  'obligations-of-state',
  OBLIGATION_COLUMNS,
  ({ state, topics }) => ({ concerns: concernsOfStates([state], true), topics, ...OBLIGATION_KINDS }),
);
