import { Instrument } from '../../model/nodes/instrument';
import { Participation } from '../../model/edges/participation';
import { State } from '../../model/nodes/state';
import { read } from '../../model/read';
import type { EdgeRecord } from '../../model/records';
import { Truth } from '../../model/time/three-valued';
import { ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import { inARow, type Told } from '../../model/words/told';
import { approvedOn, inheritedOn } from './consent-episodes';
import { describeActs } from './describe-acts';
import { maySignatureBind } from './may-signature-bind';
import { approvalInDoubt, type JudgedFacts } from './participation-facts';
import { actionOf, actsOf, dateOf } from './participation-acts';
import { PARTICIPATION_SENTENCES as SAYS, type InForceSince } from './participation-sentences';

/** Why the State stands so towards the instrument: what was done by then, with its dates. */
export function participationReason(judged: JudgedFacts, status: PartyStatus, inForce: Truth): Told {
  return inARow(SENTENCES[status](judged, inForce));
}

type Sentences = (judged: JudgedFacts, inForce: Truth) => readonly (Told | null)[];

const SENTENCES: Readonly<Record<PartyStatus, Sentences>> = {
  [PartyStatus.PARTY]: (judged, inForce) => [
    SAYS.done(describeActs(consentsDone(judged))),
    inheritance(judged),
    noticeOfEnd(judged),
    ...forceSentences(judged, inForce),
  ],
  [PartyStatus.WITHDRAWN]: (judged) => [SAYS.done(describeActs(consentsDone(judged))), endSentence(judged)],
  [PartyStatus.SIGNATORY]: ({ sources, facts }) => [
    SAYS.done(describeActs(signaturesDone({ facts }))),
    maySignatureBind(sources.instrument) ? SAYS.definitive : SAYS.noConsent(sources.state),
  ],
  [PartyStatus.NOT_PARTY]: notPartySentences,
  [PartyStatus.UNKNOWN]: unknownSentences,
};

/** The acts of consent that had, or may have, been done; the act that ended it where no source gives it. */
function consentsDone({ facts, current }: Pick<JudgedFacts, 'facts' | 'current'>): readonly EdgeRecord[] {
  if (!current) return [];
  const { consents, end } = current.episode;
  const done = [...consents, ...(end ? [end.act] : [])].filter((act) => facts.acts.includes(act));
  return done.length > 0 ? done : [current.episode.act];
}

function signaturesDone({ facts }: Pick<JudgedFacts, 'facts'>): readonly EdgeRecord[] {
  return facts.signatures.filter(({ done }) => done !== Truth.NO).map(({ act }) => act);
}

/** That its predecessor did what is told. */
function inheritance({ sources: { state }, current }: JudgedFacts): Told | null {
  if (!current || !inheritedOn(current.episode.act, state)) return null;
  return SAYS.inherited(state, read(State, state).independentSince ?? null);
}

/** A denunciation of which the notice is given, and that has not taken effect. */
function noticeOfEnd({ sources, current }: JudgedFacts): Told | null {
  const end = current?.episode.end;
  if (!end || current.noticed === Truth.NO) return null;
  return SAYS.denunciationComing(sources.state, end.effect);
}

function endSentence({ sources, current }: JudgedFacts): Told | null {
  const end = current?.episode.end;
  if (!end) return null;
  const says = actionOf(end.act) === ConsentAction.WITHDRAWAL ? SAYS.takenBack : SAYS.denounced;
  return says(sources.state, end.effect);
}

function forceSentences(judged: JudgedFacts, inForce: Truth): readonly (Told | null)[] {
  const { sources, entry } = judged;
  const { state } = sources;
  const note = entry?.note ?? null;
  if (inForce === Truth.YES) return [SAYS.inForce(state, sinceOf(entry)), note];
  if (isHindered(judged)) return [SAYS.hindered(state)];
  if (inForce === Truth.NO) return [SAYS.inForceOnlyFrom(state, sinceOf(entry)), note];
  return [SAYS.forceUnknown(state), note ?? (entry && SAYS.entered(entry.range))];
}

/** Whether nothing but an instrument on which it depends keeps it from being in force. */
function isHindered({ current, parents }: JudgedFacts): boolean {
  return current?.entered !== Truth.NO && parents.some(({ inForce }) => inForce === Truth.NO);
}

function sinceOf(entry: JudgedFacts['entry']): InForceSince {
  if (!entry) return null;
  const { stated, range } = entry;
  return stated ?? (range.first === range.last ? range.first : range);
}

function notPartySentences({ sources, facts }: JudgedFacts): readonly (Told | null)[] {
  const { state, instrument, acts } = sources;
  if (facts.adopted === Truth.NO)
    return [SAYS.adoptedLater(instrument, read(Instrument, instrument).adoptedOn ?? null)];
  if (facts.independent === Truth.NO)
    return [SAYS.notYetIndependent(state, read(State, state).independentSince ?? null)];
  const attested = actsOf(acts, ConsentAction.NOT_PARTY);
  const back = actsOf(facts.acts, ConsentAction.WITHDRAWAL);
  const laws = facts.approvals.filter(({ passed }) => passed === Truth.NO).map(({ approval }) => approval);
  const isLater =
    facts.episodes.length > 0 || laws.length > 0 || facts.signatures.some(({ done }) => done === Truth.NO);
  return [
    attested.length > 0 ? SAYS.done(describeActs(attested)) : null,
    back.length > 0 ? SAYS.signatoryNoMore(state, describeActs([...signaturesDone({ facts }), ...back])) : null,
    ...laws.map((law) => SAYS.approvedOnlyLater(state, law, approvedOn(law))),
    isLater ? SAYS.actsOfLaterDays(state) : null,
  ];
}

function unknownSentences(judged: JudgedFacts, inForce: Truth): readonly (Told | null)[] {
  const { sources, facts, current, entry } = judged;
  const { state } = sources;
  if (current?.given === Truth.UNKNOWN) {
    const given = SAYS.consentInDoubt(state, current.episode.given);
    const force = inForce === Truth.NO ? entry && SAYS.notYetInForce(state, entry.stated ?? entry.range) : entry?.note;
    return [SAYS.done(describeActs(consentsDone(judged))), given, force ?? null];
  }
  if (current?.given === Truth.YES) {
    const doubt = SAYS.endInDoubt(state, current.episode.end?.effect ?? null);
    return [SAYS.done(describeActs(consentsDone(judged))), doubt];
  }
  const approval = approvalInDoubt(facts, sources.acts);
  if (approval) return [SAYS.approvalAlone(state, approval, approvedOn(approval))];
  return [silenceSentence(judged)];
}

function silenceSentence({ sources, facts }: JudgedFacts): Told {
  const { state, acts } = sources;
  if (acts.length === 0) return SAYS.noActs(state);
  const done = facts.acts.filter((act) => dateOf(act) !== null || read(Participation, act).attestedOn !== undefined);
  return done.length === 0 ? SAYS.noActsByThen(state) : SAYS.inconclusive(describeActs(done));
}
