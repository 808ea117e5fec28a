import { joinableKinds } from '../../model/graph-model';
import { answeredAs, rowsQuestion } from '../../store/candidate-question';

const JOINABLE = joinableKinds().map(({ label }) => label);

/** The ids of treaties, conventions and agreements that are about one of these very topics: as a whole, or by a provision or an obligation of theirs. */
export const INSTRUMENTS_ABOUT = answeredAs(
  rowsQuestion<{ readonly topics: readonly string[] }, { readonly id: string }>(
    'instruments-about',
    { id: 'TEXT' },
    ({ topics }) => ({ topics, joinable: JOINABLE }),
  ),
  (rows) => rows.map(({ id }) => id),
);
