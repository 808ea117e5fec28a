import { concernsOfStates } from '../../model/closures/concern';
import { rowsQuestion } from '../../store/candidate-question';
import { OBLIGATION_COLUMNS, OBLIGATION_KINDS, type ObligationCandidate } from './obligation-candidate';

interface Asked {
  readonly bearers: readonly string[];
  readonly state: string;
  readonly stateBears: boolean;
  readonly topics: readonly string[] | null;
  readonly modalities: readonly string[] | null;
}

/** An obligation that one of the bearers asked for bears. */
export interface BorneCandidate extends ObligationCandidate {
  /** Those of them who are named; none where the State alone bears it. */
  readonly bearers: readonly string[];
}

/**
 * Obligations that may concern the State and that one of the bearers bears; with `stateBears` also those of which the
 * State is a bearer because nobody is named, or because they say so. Nobody counts as shut out. In no order.
 */
export const OBLIGATIONS_BORNE_BY = rowsQuestion<Asked, BorneCandidate>(
  'obligations-borne-by',
  { ...OBLIGATION_COLUMNS, bearers: 'TEXTS' },
  ({ bearers, state, stateBears, topics, modalities }) => ({
    bearers,
    concerns: concernsOfStates([state], true),
    stateBears,
    topics,
    modalities,
    ...OBLIGATION_KINDS,
  }),
);
