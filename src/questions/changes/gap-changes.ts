import { History } from '../../model/time/history';
import { Truth, either } from '../../model/time/three-valued';
import { inARow } from '../../model/words/told';
import type { GraphStore } from '../../store/graph-store';
import { onceForEach } from '../asking/once-for-each';
import { GAP_ORDER, gapSummary, type GapJudgment } from '../gaps/gap-answer';
import { gatherGaps } from '../gaps/gather-gaps';
import { readGaps } from '../gaps/read-gaps';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer } from './change-answer';
import type { ChangesScope } from './changes-scope';
import { gapWords } from './change-words';
import { describeChange } from './describe-change';
import { isCertain, judgeTransition, type Transition } from './judge-transition';

type Gaps = History<readonly GapJudgment[]>;

/** The gaps that are there, or may be, on one of the dates, and not, or no longer surely, on the other. */
export async function gapChanges(store: GraphStore, scope: ChangesScope): Promise<readonly ChangeAnswer[]> {
  const { span } = scope;
  const histories = await readGaps(store, scope.asked, scope);
  const sides = [span.from, span.to].map((day) => byKey(gatherGaps(histories.flatMap((each) => each.on(day)))));
  const [before, after] = sides as [ReadonlyMap<string, GapJudgment>, ReadonlyMap<string, GapJudgment>];
  const changed = [...new Map([...before, ...after])].filter(
    ([key]) => before.get(key)?.holds !== after.get(key)?.holds,
  );
  const makers = makersOf(new Set(changed.map(([key]) => key)), histories, scope);
  return changed.flatMap(([key, gap]): ChangeAnswer[] => {
    const transition = judgeTransition(presenceOf(key, makers.get(key) ?? []), span);
    return transition ? [changeOf(gap, key, transition, scope)] : [];
  });
}

function byKey(gaps: readonly GapJudgment[]): ReadonlyMap<string, GapJudgment> {
  return new Map(gaps.map((gap) => [keyOf(gap), gap]));
}

/** What tells a gap from others; the histories share gaps. */
const keyOf = onceForEach((gap: GapJudgment) => GAP_ORDER.keysOf(gap).join(' '));

/** The histories that hold each of the gaps on one of the two dates. */
function makersOf(
  keys: ReadonlySet<string>,
  histories: readonly Gaps[],
  { span }: Pick<ChangesScope, 'span'>,
): ReadonlyMap<string, readonly Gaps[]> {
  const makers = new Map<string, Gaps[]>([...keys].map((key) => [key, []]));
  for (const history of histories) {
    const held = new Set([...history.on(span.from), ...history.on(span.to)].map(keyOf));
    for (const key of held) makers.get(key)?.push(history);
  }
  return makers;
}

/** Whether the gap is there, over all time. */
function presenceOf(key: string, makers: readonly Gaps[]): History<Truth> {
  return History.all(makers).map((all) =>
    all
      .flat()
      .filter((gap) => keyOf(gap) === key)
      .map(({ holds }) => holds)
      .reduce(either, Truth.NO),
  );
}

function changeOf(
  gap: GapJudgment,
  cause: string,
  transition: Transition,
  { state, span }: Pick<ChangesScope, 'state' | 'span'>,
): ChangeAnswer {
  const { obligation, instrument, provision, finding, actor } = gap;
  const answer = { ...gap, asOf: transition.after === Truth.NO ? span.from : span.to };
  return {
    ...ABOUT_NOTHING,
    kind: transition.came ? ChangeKind.GAP_OPENED : ChangeKind.GAP_CLOSED,
    certain: isCertain(transition),
    range: transition.range,
    before: { ...OF_NOTHING, holds: transition.before },
    after: { ...OF_NOTHING, holds: transition.after },
    summary: inARow([describeChange(gapWords(gap.kind, obligation, state), transition, span), gapSummary(answer)]),
    subject: obligation ?? finding ?? provision ?? actor ?? instrument ?? state,
    cause,
    gap: answer,
    obligation,
    instrument,
    provision,
    restsOn: finding ? [finding.id] : [],
    citations: gap.computedFrom.flatMap((edge) => edge.citations),
  };
}
