import { nameOf, type NodeRecord } from '../../model/records';
import { OPEN_FUTURE, OPEN_PAST, addDays, type CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { GraphStore } from '../../store/graph-store';
import { gapKeys, type GapAnswer } from '../gaps/gap-answer';
import { gaps } from '../gaps/gaps';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer } from './change-answer';
import type { ChangesScope } from './changes-scope';
import { describeChange } from './describe-change';
import { isCertain, type Span, type Transition } from './judge-transition';

/** The gaps that are there, or may be, on one of the dates, and not, or no longer surely, on the other. */
export async function gapChanges(store: GraphStore, scope: ChangesScope): Promise<readonly ChangeAnswer[]> {
  const { state, span } = scope;
  const [before, after] = [await gapsOn(store, scope, span.from), await gapsOn(store, scope, span.to)];
  return [...new Map([...before, ...after])].flatMap(([cause, gap]): ChangeAnswer[] => {
    const sides = [before.get(cause), after.get(cause)] as const;
    const [then, now] = sides.map((side) => side?.holds ?? Truth.NO) as [Truth, Truth];
    return then === now ? [] : [changeOf(gap, cause, transitionOf(then, now, span), { state, span })];
  });
}

async function gapsOn(
  store: GraphStore,
  { state, group, alsoIn, topics }: ChangesScope,
  asOf: CalendarDate,
): Promise<ReadonlyMap<string, GapAnswer>> {
  const found = await gaps(store, { state: state.id, group, alsoIn, topics, kinds: null, asOf });
  return new Map(found.map((gap) => [gapKeys(gap).join(' '), gap]));
}

/** Gaps are known on the two dates alone: when one came or went in between is not worked out. */
function transitionOf(before: Truth, after: Truth, { from, to }: Span): Transition {
  const range = {
    first: before === Truth.UNKNOWN ? OPEN_PAST : addDays(from, 1),
    last: after === Truth.UNKNOWN ? OPEN_FUTURE : to,
  };
  return { came: after === Truth.YES || before === Truth.NO, before, after, range };
}

const WORDS = { came: 'opened', went: 'was closed', holding: 'there' };

function changeOf(
  gap: GapAnswer,
  cause: string,
  transition: Transition,
  { state, span }: Pick<ChangesScope, 'state' | 'span'>,
): ChangeAnswer {
  const { obligation, instrument, provision, finding, actor } = gap;
  return {
    ...ABOUT_NOTHING,
    kind: transition.came ? ChangeKind.GAP_OPENED : ChangeKind.GAP_CLOSED,
    certain: isCertain(transition),
    range: transition.range,
    before: { ...OF_NOTHING, holds: transition.before },
    after: { ...OF_NOTHING, holds: transition.after },
    summary: `${describeChange(nameOfGap(gap, state), WORDS, transition, span)} ${gap.summary}`,
    subject: obligation ?? finding ?? provision ?? actor ?? state,
    cause,
    gap,
    obligation,
    instrument,
    provision,
    restsOn: finding ? [finding.id] : [],
    citations: gap.computedFrom.flatMap((edge) => edge.citations),
  };
}

function nameOfGap({ kind, obligation }: GapAnswer, state: NodeRecord): string {
  const what = `The gap “${kind.toLowerCase().replaceAll('_', ' ')}”`;
  return obligation ? `${what} of “${nameOf(obligation)}” (${obligation.id})` : `${what} in ${nameOf(state)}`;
}
