import type { CalendarDate } from '../../model/time/partial-date';
import { answeredAs, rowsQuestion } from '../../store/candidate-question';

interface Asked {
  readonly state: string;
  readonly day: CalendarDate;
}

/** Which obligations law, policy or a mechanism of the State contradicts, or may, on the day. In no order. */
export const CONTRADICTED = answeredAs(
  rowsQuestion<Asked, { readonly id: string }>('contradicted', { id: 'TEXT' }),
  (rows) => rows.map(({ id }) => id),
);
