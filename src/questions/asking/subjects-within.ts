import { answeredAs, rowsQuestion } from '../../store/candidate-question';

/** Narrower topics or groups included, those asked for too. */
export const SUBJECTS_WITHIN = answeredAs(
  rowsQuestion<{ readonly subjects: readonly string[] }, { readonly id: string }>('subjects-within', { id: 'TEXT' }),
  (rows) => rows.map(({ id }) => id),
);
