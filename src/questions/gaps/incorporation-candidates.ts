import { concernOfLaw } from '../../model/closures/concern';
import { Nature } from '../../model/declaration/nature';
import { kindsOfNature } from '../../model/graph-model';
import type { EdgeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly state: string;
  readonly instruments: readonly string[];
}

const LAWS = kindsOfNature(Nature.NATIONAL_LAW).map(({ label }) => label);

/**
 * By which edges the State's own law refers to each instrument or a part of it, or carries out an obligation of it, by
 * id.
 */
export const INCORPORATIONS = answeredAs(
  listsQuestion<Asked, { readonly edge: EdgeRecord }>(
    'incorporations',
    ({ instruments }) => instruments,
    { edge: 'EDGE' },
    ({ state }, instruments) => ({ concern: concernOfLaw(state), laws: LAWS, instruments }),
  ),
  (lists) => lists.map((rows) => rows.map(({ edge }) => edge)),
);
