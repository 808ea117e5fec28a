import { answeredAs, rowsQuestion } from '../../store/candidate-question';

/** Narrower topics included, the topics asked for too. */
export const TOPICS_WITHIN = answeredAs(
  rowsQuestion<{ readonly topics: readonly string[] }, { readonly id: string }>('topics-within', { id: 'TEXT' }),
  (rows) => rows.map(({ id }) => id),
);
