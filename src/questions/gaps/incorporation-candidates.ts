import type { EdgeRecord } from '../../model/records';
import { answeredAs, listsQuestion } from '../../store/candidate-question';
import { lawParameters } from './law-parameters';

interface Asked {
  readonly state: string;
  readonly instruments: readonly string[];
}

/** By which edges the State's own law refers to each instrument or a part of it, or carries out an obligation of it, by id. */
export const INCORPORATIONS = answeredAs(
  listsQuestion<Asked, { readonly edge: EdgeRecord }>(
    'incorporations',
    ({ instruments }) => instruments,
    { edge: 'EDGE' },
    ({ state }, instruments) => ({ ...lawParameters(state), instruments }),
  ),
  (lists) => lists.map((rows) => rows.map(({ edge }) => edge)),
);
