import type { NodeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly norms: readonly string[];
  readonly state: string;
}

/**
 * Findings about the State that name a gap of each obligation or provision: of an obligation also that its instrument was not incorporated, of a provision also those of what it imposes. Ordered by
 * id.
 */
export const GAP_FINDINGS_OF_NORMS = answeredAs(
  listsQuestion<Asked, { readonly finding: NodeRecord }>(
    'gap-findings-of-norms',
    ({ norms }) => norms,
    { finding: 'NODE' },
    ({ state }, norms) => ({ norms, state }),
  ),
  (lists) => lists.map((rows) => rows.map(({ finding }) => finding)),
);
