import type { NodeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

interface Row {
  readonly provision: NodeRecord;
}

/**
 * Of each instrument the parts that bind only States that accept them, or that a declaration of some State shuts out;
 * in the order asked, each list by id.
 */
export const PARTS_BY_CHOICE = answeredAs(
  listsQuestion<{ readonly instruments: readonly string[] }, Row>(
    'parts-by-choice',
    ({ instruments }) => instruments,
    { provision: 'NODE' },
    (_, instruments) => ({ instruments }),
  ),
  (lists) => lists.map((rows) => rows.map(({ provision }) => provision)),
);
