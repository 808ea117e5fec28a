import { nameOf, type NodeRecord } from '../../model/records';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import type { CoveringCandidate } from '../coverage/read-covering';
import { isJoinable } from '../participation/read-participations';
import type { JudgedStanding } from '../standing/read-standings';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer, type ChangeSide } from './change-answer';
import { describeChange } from './describe-change';
import type { ChangesScope } from './changes-scope';
import { isCertain, judgeTransition, type Span, type Transition } from './judge-transition';

/** The obligations of which the standing differs: those that came to bind the State or ceased to, and those that changed otherwise. */
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
  const summary = describeStandings(covering, state, [before, after], otherwise, span);
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

function describeBinding(covering: CoveringCandidate, state: NodeRecord, transition: Transition, span: Span): string {
  // National law binds whom it names within the State; a treaty binds the State.
  const holding = `binding ${isJoinable(covering.candidate.instrument) ? 'on' : 'in'} ${nameOf(state)}`;
  const words = { came: `became ${holding}`, went: `ceased to be ${holding}`, holding };
  return describeChange(subjectOf(covering), words, transition, span);
}

/** What each standing is called in a sentence. */
const STANDING_IN_WORDS: Readonly<Record<Standing, string>> = {
  [Standing.BINDING]: 'bound',
  [Standing.SIGNED_ONLY]: 'signed, without consent to be bound',
  [Standing.NOT_BINDING]: 'not bound',
  [Standing.NOT_IN_FORCE]: 'not in force',
  [Standing.SOFT_LAW]: 'soft law',
  [Standing.UNKNOWN]: 'not known',
};

function describeStandings(
  covering: CoveringCandidate,
  state: NodeRecord,
  [before, after]: readonly [JudgedStanding, JudgedStanding],
  { range }: Transition,
  { from, to }: Span,
): string {
  const [then, now] = [before, after].map(({ standing }) => STANDING_IN_WORDS[standing]);
  const known = before.standing !== Standing.UNKNOWN && after.standing !== Standing.UNKNOWN;
  const [otherwise, changed] = known
    ? ['came to stand otherwise', 'It changed']
    : ['may stand otherwise', 'If it changed, then'];
  return `${subjectOf(covering)} ${otherwise} for ${nameOf(state)}: ${then} on ${from}, ${now} on ${to}. ${changed} ${describeRange(range)}.`;
}

function subjectOf({ candidate, coverage }: CoveringCandidate): string {
  const { obligation, provision, instrument } = candidate;
  const shutsOut = coverage === Coverage.EXCLUDED ? ', which shuts the group out,' : '';
  return `“${nameOf(obligation)}” (${provision.id}, ${nameOf(instrument)})${shutsOut}`;
}
