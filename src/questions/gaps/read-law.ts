import type { GraphStore } from '../../store/graph-store';
import { allAtOnce } from '../asking/all-at-once';
import { NO_TOPICS, topicsOfNorms } from '../asking/topics-of-norms';
import { implementationsOverTime } from '../implementation/implementations';
import { lawThroughCorrespondents } from '../implementation/law-through-correspondents';
import { isJoinable } from '../participation/read-participations';
import { tasksOverTime } from '../responsibilities/responsibilities';
import { asksForAction } from './asks-for-action';
import { mayBind } from './may-bind';
import type { ObligationOverTime, ObligationWithLaw } from './obligation-over-time';

/**
 * What is set against obligations of one State, in the order asked; only what a gap may follow from. Nothing but the
 * law itself is read of a treaty that never can have bound the State. Tasks matter to what asks for action, what
 * corresponds to it to treaties that do, and topics to treaties, and to what law carries out.
 */
export async function readLaw(
  store: GraphStore,
  rows: readonly ObligationOverTime[],
): Promise<readonly ObligationWithLaw[]> {
  const [first] = rows;
  if (!first) return [];
  const state = first.state.id;
  // What needs no judgment is read while it is judged which of them may bind.
  const lawRead = eachOf(rows, [], (asked) => implementationsOverTime(store, state, asked.map(obligationOf)));
  const binding = rows.filter(mayBind);
  const treaties = binding.filter(isOfTreaty);
  const topicsRead = eachOf(treaties, NO_TOPICS, (asked) => topicsOfNorms(store, asked));
  const [implementations, topics, through, tasks, topicsOfOthers] = await allAtOnce(
    lawRead,
    topicsRead,
    eachOf(treaties.filter(isActedOn), [], (asked) =>
      lawThroughCorrespondents(
        store,
        state,
        asked,
        topicsRead.then((of) => asked.map(of)),
      ),
    ),
    lawRead.then((law) =>
      eachOf(binding.filter(isActedOn), [], (asked) =>
        tasksOverTime(store, state, asked.map(obligationOf), asked.map(law)),
      ),
    ),
    lawRead.then((law) => {
      const others = binding.filter((row) => !isOfTreaty(row) && law(row).length > 0);
      return eachOf(others, NO_TOPICS, (asked) => topicsOfNorms(store, asked));
    }),
  );
  return rows.map((row) => ({
    row,
    implementations: implementations(row),
    through: through(row),
    tasks: tasks(row),
    topics: isOfTreaty(row) ? topics(row) : topicsOfOthers(row),
  }));
}

/** What is read of some of the rows, for each row; of the others it is as `otherwise` says. */
async function eachOf<T>(
  rows: readonly ObligationOverTime[],
  otherwise: T,
  read: (rows: readonly ObligationOverTime[]) => Promise<readonly T[]>,
): Promise<(row: ObligationOverTime) => T> {
  const values = await read(rows);
  const known = new Map(rows.map(({ obligation }, index) => [obligation.id, values[index] as T]));
  return ({ obligation }) => known.get(obligation.id) ?? otherwise;
}

function isOfTreaty({ instrument }: ObligationOverTime): boolean {
  return isJoinable(instrument);
}

function isActedOn({ obligation }: ObligationOverTime): boolean {
  return asksForAction(obligation);
}

function obligationOf({ obligation }: ObligationOverTime) {
  return obligation;
}
