import type { NodeRecord } from '../../model/records';
import { Truth } from '../../model/time/three-valued';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import type { Told } from '../../model/words/told';
import type { CoveringCandidate } from '../coverage/read-covering';
import { isJoinable } from '../participation/read-participations';
import type { JudgedStanding } from '../standing/read-standings';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer, type ChangeSide } from './change-answer';
import { bindingWords, standingChanged } from './change-words';
import { describeChange } from './describe-change';
import type { ChangesScope } from './changes-scope';
import { isCertain, judgeTransition, type Span, type Transition } from './judge-transition';

/**
 * The obligations of which the standing differs: those that came to bind the State or ceased to, and those that changed
 * otherwise.
 */
export function obligationChanges(scope: ChangesScope): readonly ChangeAnswer[] {
  return scope.covered.flatMap((each) => {
    const change = changeOf(each, scope);
    return change ? [change] : [];
  });
}

function changeOf(covering: CoveringCandidate, scope: ChangesScope): ChangeAnswer | null {
  const { candidate } = covering;
  const { state, standings, span } = scope;
  const history = standings.of(state, candidate);
  const [before, after] = [history.on(span.from), history.on(span.to)];
  if (before.standing === after.standing) return null;
  const binding = judgeTransition(history.map(binds), span);
  if (binding) {
    const kind = binding.came ? ChangeKind.BECAME_BINDING : ChangeKind.CEASED_TO_BIND;
    return answer(covering, [before, after], binding, {
      kind,
      summary: describeBinding(covering, state, binding, span),
    });
  }
  const otherwise = judgeTransition(
    history.map((judged) => hasChanged(judged, before, after)),
    span,
  );
  if (!otherwise) return null;
  const certain = before.standing !== Standing.UNKNOWN && after.standing !== Standing.UNKNOWN;
  const both = [before.standing, after.standing] as const;
  const summary = standingChanged(normOf(covering), state, both, otherwise.range, span);
  return { ...answer(covering, [before, after], otherwise, { kind: ChangeKind.STANDING_CHANGED, summary }), certain };
}

/** Whether the State is bound. */
function binds({ standing }: JudgedStanding): Truth {
  if (standing === Standing.BINDING) return Truth.YES;
  return standing === Standing.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
}

/** Whether the standing has become the second one; where that is not known, whether it is the first one no more. */
function hasChanged({ standing }: JudgedStanding, before: JudgedStanding, after: JudgedStanding): Truth {
  if (standing === before.standing) return Truth.NO;
  if (standing === after.standing) return Truth.YES;
  return standing === Standing.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
}

function answer(
  { candidate, coverage }: CoveringCandidate,
  [before, after]: readonly [JudgedStanding, JudgedStanding],
  transition: Transition,
  { kind, summary }: Pick<ChangeAnswer, 'kind' | 'summary'>,
): ChangeAnswer {
  const { obligation, provision, instrument } = candidate;
  const sides = [before, after];
  return {
    ...ABOUT_NOTHING,
    kind,
    summary,
    certain: isCertain(transition),
    range: transition.range,
    before: sideOf(before),
    after: sideOf(after),
    subject: obligation,
    obligation,
    coverage,
    instrument,
    provision,
    restsOn: [
      obligation.id,
      ...sides.flatMap(({ qualifications }) => qualifications.map(({ declaration }) => declaration.id)),
    ],
    citations: sides.flatMap(({ participation }) => participation?.decisive ?? []).flatMap((act) => act.citations),
  };
}

function sideOf({ standing, reason }: JudgedStanding): ChangeSide {
  return { ...OF_NOTHING, standing, reason };
}

function describeBinding(covering: CoveringCandidate, state: NodeRecord, transition: Transition, span: Span): Told {
  // National law binds whom it names within the State; a treaty binds the State.
  const bindsState = isJoinable(covering.candidate.instrument);
  return describeChange(bindingWords(normOf(covering), state, bindsState), transition, span);
}

function normOf({ candidate, coverage }: CoveringCandidate) {
  return { ...candidate, shutsOut: coverage === Coverage.EXCLUDED };
}
