import { Nature } from '../../model/declaration/nature';
import { joinableKinds, kindsOfNature } from '../../model/graph-model';
import { rowsQuestion } from '../../store/candidate-question';

interface InstrumentToJoin {
  readonly instrument: string;
  /** Whether the data holds an act of the State about it. */
  readonly known: boolean;
}

/** The kinds of instruments that States join, and those of them that only the States which they name do. */
const KINDS = {
  joinable: joinableKinds().map(({ label }) => label),
  closed: kindsOfNature(Nature.AGREEMENT).map(({ label }) => label),
};

/** Treaties and conventions, and agreements in which the State takes part, by id. */
export const INSTRUMENTS_TO_JOIN = rowsQuestion<{ readonly state: string }, InstrumentToJoin>(
  'instruments-to-join',
  { instrument: 'TEXT', known: 'FLAG' },
  ({ state }) => ({ state, ...KINDS }),
);
