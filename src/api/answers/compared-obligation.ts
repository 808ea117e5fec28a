import { Field, ObjectType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Declaration } from '../../model/nodes/declaration';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { Group } from '../../model/nodes/group';
import { Instrument } from '../../model/nodes/instrument';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import { State } from '../../model/nodes/state';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import {
  boundStates,
  type ComparedObligationAnswer,
  type ComparedStandingAnswer,
} from '../../questions/comparison/compare';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { AppliedDeclaration, showAppliedDeclaration } from './applied-declaration';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';
import { declarationsOf } from './declarations-of';
import { discrepanciesOf } from './discrepancies-of';
import { nodesOf } from './nodes-of';

@ObjectType({ description: 'Where one State stands towards an obligation on a date.', simpleResolvers: true })
class ComparedStanding {
  @Field(() => State, { description: 'The State.' })
  state!: unknown;

  @Field(() => Standing, { description: 'Whether the obligation binds it on the date.' })
  standing!: Standing;

  @ToldField('Why: the participation that the standing rests on.')
  standingReason!: Spoken;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When the State gave its consent to be bound, even where that lies after the date asked about.',
  })
  since!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When the instrument entered into force for the State.',
  })
  inForceFrom!: string | null;

  @Field({ description: 'True where `inForceFrom` was worked out from the instrument’s own rule.' })
  inForceFromComputed!: boolean;

  @ToldField('Why `inForceFrom` is null although consent was given, or what the computed date assumes.', {
    nullable: true,
  })
  inForceNote!: Spoken | null;

  @Field(() => [AppliedDeclaration], {
    description: 'The State’s declarations that shut out or change this very provision, or may.',
  })
  qualifiedBy!: readonly AppliedDeclaration[];

  @Field(() => [Declaration], {
    description: 'All that the State has declared under the instrument, whatever provision it is about.',
  })
  declarations!: () => Promise<unknown[]>;

  @Field(() => [Discrepancy], { description: 'Where sources disagree about what the State has done.' })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date as of which the sources of the standing speak: what came later was not checked.',
  })
  attestedOn!: string | null;

  @Field(() => [Citation], { description: 'What the standing rests on.' })
  citations!: Citation[];
}

@ObjectType({
  description: 'An international obligation that covers a group, with the standing of each State that was asked about.',
  simpleResolvers: true,
})
export class ComparedObligation {
  @Field(() => Obligation, { description: 'The obligation.' })
  obligation!: unknown;

  @Field(() => Provision, { description: 'The provision that imposes it.' })
  provision!: unknown;

  @Field(() => Instrument, { description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Coverage, { description: 'How it reaches the group.' })
  coverage!: Coverage;

  @Field(() => [Group], {
    description: 'From the group asked about to the group that the obligation names (both included).',
  })
  via!: () => Promise<unknown[]>;

  @Field(() => Truth, {
    description:
      'Whether all States stand alike. NO: two are known to stand differently, be it that a reservation changes what binds one. UNKNOWN: nothing known differs, but one’s standing or reservation is not known; silence is no difference.',
  })
  sameForAll!: Truth;

  @Field(() => [State], { description: 'The States that it binds on the date, in the order asked.' })
  boundStates!: readonly unknown[];

  @Field(() => [ComparedStanding], { description: 'Where each State stands, in the order asked.' })
  standings!: readonly ComparedStanding[];

  @Field(() => [Citation], { description: 'Where the obligation stands.' })
  citations!: () => Promise<Citation[]>;
}

export const ComparedObligationConnection = connectionType(
  'ComparedObligation',
  () => ComparedObligation,
  'International obligations that cover a group, side by side for several States: those that name it before those that reach it through a wider or a narrower one and those that shut it out; then by id.',
);

/** A row of the comparison as the API shows it. What lies behind it is read only where it is asked for. */
export function showComparedObligation(row: ComparedObligationAnswer, context: RequestContext): ComparedObligation {
  const { obligation, provision, instrument, asOf } = row;
  return {
    obligation: hydrate(obligation, asOf),
    provision: hydrate(provision, asOf),
    instrument: hydrate(instrument, asOf),
    coverage: row.coverage,
    via: () => nodesOf(row.via, asOf, context),
    sameForAll: row.sameForAll,
    boundStates: boundStates(row).map((state) => hydrate(state, asOf)),
    standings: row.standings.map((standing) => showStanding(standing, row, context)),
    citations: async () => citationsOf(await context.citations(obligation.id), asOf, context),
  };
}

function showStanding(
  { state, standing, reason, participation, qualifications, attestedOn }: ComparedStandingAnswer,
  { instrument, asOf }: ComparedObligationAnswer,
  context: RequestContext,
): ComparedStanding {
  const acts = participation?.acts.map(({ id }) => id) ?? [];
  return {
    state: hydrate(state, asOf),
    standing,
    standingReason: spoken(reason),
    since: participation?.since ?? null,
    inForceFrom: participation?.inForceFrom ?? null,
    inForceFromComputed: participation?.inForceFromComputed ?? false,
    inForceNote: spoken(participation?.inForceNote ?? null),
    qualifiedBy: qualifications.map((each) => showAppliedDeclaration(each, asOf)),
    declarations: () => declarationsOf(state.id, instrument.id, asOf, context),
    discrepancies: () => discrepanciesOf({ ids: acts, asOf }, context),
    attestedOn,
    citations: citationsOf(participation?.decisive.flatMap((act) => act.citations) ?? [], asOf, context),
  };
}
