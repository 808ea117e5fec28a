import { answeredAs, rowsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly things: readonly string[];
  /** Topics and groups. */
  readonly subjects: readonly string[];
  /** Whether an instrument deals with what one of its provisions or obligations deals with. */
  readonly parts: boolean;
}

/**
 * Which of the things are one of the subjects, or are about it, protect, serve or affect it or shut it out; an
 * obligation also where the provision that imposes it does.
 */
export const DEALING_WITH = answeredAs(
  rowsQuestion<Asked, { readonly id: string }>('dealing-with', { id: 'TEXT' }),
  (rows) => rows.map(({ id }) => id),
);
