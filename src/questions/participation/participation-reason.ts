import { Instrument } from '../../model/nodes/instrument';
import { Participation } from '../../model/edges/participation';
import { State } from '../../model/nodes/state';
import { read } from '../../model/read';
import { nameOf, type EdgeRecord } from '../../model/records';
import { describeRange } from '../../model/time/range';
import { Truth } from '../../model/time/three-valued';
import { ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import { approvedOn, inheritedOn } from './consent-episodes';
import { describeActs, describeDate } from './describe-acts';
import { maySignatureBind } from './may-signature-bind';
import { approvalInDoubt, type JudgedFacts } from './participation-facts';
import { actionOf, actsOf, dateOf } from './participation-acts';

/** Why the State stands so towards the instrument: what was done by then, with its dates. */
export function participationReason(judged: JudgedFacts, status: PartyStatus, inForce: Truth): string {
  const sentences = SENTENCES[status](judged, inForce);
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

type Sentences = (judged: JudgedFacts, inForce: Truth) => readonly (string | null)[];

const SENTENCES: Readonly<Record<PartyStatus, Sentences>> = {
  [PartyStatus.PARTY]: (judged, inForce) => [
    `${describeActs(consentsDone(judged))}.`,
    inheritance(judged),
    noticeOfEnd(judged),
    ...forceSentences(judged, inForce),
  ],
  [PartyStatus.WITHDRAWN]: (judged) => [`${describeActs(consentsDone(judged))}.`, endSentence(judged)],
  [PartyStatus.SIGNATORY]: ({ sources, facts }) => [
    `${describeActs(signaturesDone({ facts }))}.`,
    maySignatureBind(sources.instrument)
      ? 'Signature of an agreement between so few States may have been definitive; the sources don’t say.'
      : `No consent of ${nameOf(sources.state)} to be bound is recorded by then (VCLT art. 18 applies).`,
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
function inheritance({ sources: { state }, current }: JudgedFacts): string | null {
  if (!current || !inheritedOn(current.episode.act, state)) return null;
  return `${nameOf(state)} is independent since ${read(State, state).independentSince ?? ''}: what its predecessor had done goes on for it.`;
}

/** A denunciation of which the notice is given, and that has not taken effect. */
function noticeOfEnd({ sources, current }: JudgedFacts): string | null {
  const end = current?.episode.end;
  if (!end || current.noticed === Truth.NO) return null;
  return `The denunciation by ${nameOf(sources.state)} takes effect ${describeRange(end.effect)}.`;
}

function endSentence({ sources, current }: JudgedFacts): string | null {
  const end = current?.episode.end;
  if (!end) return null;
  const [state, when] = [nameOf(sources.state), describeRange(end.effect)];
  return actionOf(end.act) === ConsentAction.WITHDRAWAL
    ? `${state} took its consent back ${when}, before it was in force.`
    : `The denunciation by ${state} has taken effect: ${when}.`;
}

function forceSentences(judged: JudgedFacts, inForce: Truth): readonly (string | null)[] {
  const { sources, entry } = judged;
  const name = nameOf(sources.state);
  const since = entry ? (entry.stated ?? describeDay(entry.range)) : 'a day that the sources don’t give';
  const note = entry?.note ?? null;
  if (inForce === Truth.YES) return [`In force for ${name} since ${since}.`, note];
  if (isHindered(judged)) return [`Not in force for ${name} as long as the instrument is not whose protocol it is.`];
  if (inForce === Truth.NO) return [`In force for ${name} only from ${since}.`, note];
  const unknown = `Whether it was in force for ${name} on the date is not known.`;
  return [unknown, note ?? (entry && `It entered into force ${describeRange(entry.range)}.`)];
}

/** Whether nothing but an instrument on which it depends keeps it from being in force. */
function isHindered({ current, parents }: JudgedFacts): boolean {
  return current?.entered !== Truth.NO && parents.some(({ inForce }) => inForce === Truth.NO);
}

function describeDay(range: { readonly first: string; readonly last: string }): string {
  return range.first === range.last ? range.first : `a day ${describeRange(range)}`;
}

function notPartySentences({ sources, facts }: JudgedFacts): readonly (string | null)[] {
  const { state, instrument, acts } = sources;
  const name = nameOf(state);
  if (facts.adopted === Truth.NO)
    return [`${nameOf(instrument)} was adopted only on ${read(Instrument, instrument).adoptedOn ?? 'a later day'}.`];
  if (facts.independent === Truth.NO)
    return [
      `${name} is independent since ${read(State, state).independentSince ?? 'a later day'}: before, it could join nothing.`,
    ];
  const attested = actsOf(acts, ConsentAction.NOT_PARTY);
  const back = actsOf(facts.acts, ConsentAction.WITHDRAWAL);
  const laws = facts.approvals.filter(({ passed }) => passed === Truth.NO).map(({ approval }) => approval);
  const isLater =
    facts.episodes.length > 0 || laws.length > 0 || facts.signatures.some(({ done }) => done === Truth.NO);
  return [
    attested.length > 0 ? `${describeActs(attested)}.` : null,
    back.length > 0
      ? `${describeActs([...signaturesDone({ facts }), ...back])}: ${name} is no longer a signatory.`
      : null,
    ...laws.map(
      (law) =>
        `Inferred: the law of ${name} that approves the consent is of ${approvedOn(law) ?? 'a later day'} only (${law.id}).`,
    ),
    isLater ? `${name} had not yet become a party: its acts in the data are of later days.` : null,
  ];
}

function unknownSentences(judged: JudgedFacts, inForce: Truth): readonly (string | null)[] {
  const { sources, facts, current, entry } = judged;
  const name = nameOf(sources.state);
  if (current?.given === Truth.UNKNOWN) {
    const [acts, when] = [describeActs(consentsDone(judged)), describeRange(current.episode.given)];
    const given = `Whether ${name} had consented by then is not known: it did ${when}.`;
    return [`${acts}.`, given, inForce === Truth.NO ? notYetSentence(name, entry) : (entry?.note ?? null)];
  }
  if (current?.given === Truth.YES) {
    const when = current.episode.end ? describeRange(current.episode.end.effect) : '';
    const doubt = `Whether the denunciation by ${name} had taken effect by then is not known: it takes effect ${when}.`;
    return [`${describeActs(consentsDone(judged))}.`, doubt];
  }
  const approval = approvalInDoubt(facts, sources.acts);
  if (approval) {
    const date = approvedOn(approval);
    const law = `The law of ${name}${date ? ` of ${date}` : ''} approves the consent (${approval.id})`;
    return [`${law}; whether ${name} gave it since, the sources don’t say.`];
  }
  return [silenceSentence(judged)];
}

function notYetSentence(name: string, entry: JudgedFacts['entry']): string | null {
  if (!entry) return null;
  return `In any case it was not in force for ${name} yet: that came ${entry.stated ? describeDate(entry.stated) : describeRange(entry.range)}.`;
}

function silenceSentence({ sources, facts }: JudgedFacts): string {
  const name = nameOf(sources.state);
  if (sources.acts.length === 0) return `The sources hold no act of ${name} about this instrument.`;
  const done = facts.acts.filter((act) => dateOf(act) !== null || read(Participation, act).attestedOn !== undefined);
  if (done.length === 0) return `The sources hold no act of ${name} about this instrument by then.`;
  return `${describeActs(done)}. These allow no conclusion for the date.`;
}
