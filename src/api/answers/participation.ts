import { Participation as ParticipationEdge } from '../../model/edges/participation';
import { read } from '../../model/read';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { type EdgeRecord } from '../../model/records';
import { Declaration } from '../../model/nodes/declaration';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { Instrument } from '../../model/nodes/instrument';
import { State } from '../../model/nodes/state';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Basis } from '../../model/values/basis';
import { ConsentAction } from '../../model/values/consent-action';
import { PartyStatus } from '../../model/values/party-status';
import type { ParticipationAnswer } from '../../questions/participation/participation';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';
import { declarationsOf } from './declarations-of';
import { discrepanciesOf } from './discrepancies-of';
import { PartNotBinding, partsNotBindingOf } from './part-not-binding';
import { ParticipationPeriod, participationPeriods } from './period';

registerEnumType(Truth, {
  name: 'InForce',
  description: "Three-valued time: a fact holds on a date, does not hold, or the sources don't allow a conclusion.",
});

@ObjectType({
  description: 'One act of a State about an instrument, or a statement that it is not a party.',
  simpleResolvers: true,
})
export class ParticipationAction {
  @Field(() => ConsentAction, { description: 'Which act it is.' })
  action!: ConsentAction;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was done; null where the sources don’t say.',
  })
  date!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis!: Basis;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

@ObjectType({ description: 'A State and an instrument, on a date.', simpleResolvers: true })
export class Participation {
  @Field(() => State, { description: 'The State.' })
  state!: unknown;

  @Field(() => Instrument, { description: 'The instrument.' })
  instrument!: unknown;

  @Field(() => PartyStatus, {
    description:
      'Where the State stands towards it. A PARTY has given its consent; whether the instrument is in force is said apart.',
  })
  status!: PartyStatus;

  @Field(() => Truth, { description: 'Whether the instrument is in force for the State on the date.' })
  inForce!: Truth;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'When consent to be bound was given; of what a predecessor gave, since when the State is independent. Null where it was not before the date asked about.',
  })
  since!: string | null;

  @ToldField('Why: what was done by the date, with its dates; where nothing follows from it, what is not known.')
  reason!: Spoken;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'When the instrument enters into force for the State, by a consent that was or may have been given by the date.',
  })
  inForceFrom!: string | null;

  @Field({
    description: 'True where `inForceFrom` was worked out from the instrument’s own rule, not read in a source.',
  })
  inForceFromComputed!: boolean;

  @ToldField('Why `inForceFrom` is null although consent was given, or what the computed date assumes.', {
    nullable: true,
  })
  inForceNote!: Spoken | null;

  @Field(() => [ParticipationAction], { description: 'Every recorded act, oldest first.' })
  actions!: ParticipationAction[];

  @Field(() => [Declaration], { description: 'Reservations, declarations and recognised competences.' })
  declarations!: () => Promise<unknown[]>;

  @Field(() => [PartNotBinding], {
    description:
      'Where the instrument binds the State: its parts that do not, or may not, for they are shut out, or need an acceptance; by id. An empty list says that the data knows of none.',
  })
  partsNotBinding!: () => Promise<readonly PartNotBinding[]>;

  @Field(() => [Discrepancy], {
    description:
      'Where sources disagree about it, or about the instrument itself; not what they disagree on of other States.',
  })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date as of which the sources of the status speak.',
  })
  attestedOn!: string | null;

  @Field({
    description:
      'True where the date asked about lies after that: the status is taken to go on, and nobody has checked.',
  })
  presumed!: boolean;

  @Field(() => [ParticipationPeriod], { description: 'Status and force over time, oldest first.' })
  history!: () => readonly ParticipationPeriod[];

  @Field(() => [Citation], { description: 'Where it all stands.' })
  citations!: Citation[];
}

export const ParticipationConnection = connectionType(
  'Participation',
  () => Participation,
  'Participations, ordered by instrument, then by State.',
);

/** A participation as the API shows it. */
export function showParticipation(
  { state, instrument, judgment, history, asOf }: ParticipationAnswer,
  context: RequestContext,
): Participation {
  const { acts } = judgment;
  return {
    ...judgment,
    state: hydrate(state, asOf),
    instrument: hydrate(instrument, asOf),
    reason: spoken(judgment.reason),
    inForceNote: spoken(judgment.inForceNote),
    actions: acts.map((act) => showAction(act, asOf, context)),
    declarations: () => declarationsOf(state.id, instrument.id, asOf, context),
    partsNotBinding: () => partsNotBindingOf({ state, instrument }, asOf, context),
    discrepancies: () =>
      discrepanciesOf({ ids: [instrument.id, ...acts.map(({ id }) => id)], state: state.id, asOf }, context),
    history: () => participationPeriods(history),
    citations: citationsOf(
      acts.flatMap((act) => act.citations),
      asOf,
      context,
    ),
  };
}

function showAction(act: EdgeRecord, asOf: string, context: RequestContext): ParticipationAction {
  const { action, date = null, attestedOn = null, basis } = read(ParticipationEdge, act);
  return { action, date, attestedOn, basis, citations: citationsOf(act.citations, asOf, context) };
}
