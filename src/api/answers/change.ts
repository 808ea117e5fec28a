import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import { Recommendation } from '../../model/nodes/recommendation';
import type { NodeRecord } from '../../model/records';
import { OPEN_FUTURE, OPEN_PAST, type CalendarDate } from '../../model/time/partial-date';
import { dateOfRange } from '../../model/time/range';
import { DateScalar, PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import { ChangeKind, type ChangeAnswer } from '../../questions/changes/change-answer';
import { RecommendationStatus } from '../../questions/recommendations/recommendation-status';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';
import { Gap, showGap } from './gap';

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What sorts of things differ between two dates.',
  valuesConfig: {
    BECAME_BINDING: { description: 'An obligation came to bind the State, or may have.' },
    CEASED_TO_BIND: { description: 'An obligation bound the State and no longer does, or may no longer.' },
    STANDING_CHANGED: {
      description:
        'An obligation binds the State on neither date, but stands otherwise: signed, consented to, adopted.',
    },
    PROVISION_CAME: {
      description: 'A national provision that carries out or contradicts an obligation came into force, or may have.',
    },
    PROVISION_WENT: { description: 'Such a provision is no longer in force, or may be no longer.' },
    MEASURE_CAME: {
      description:
        'A policy or mechanism that carries out or contradicts an obligation was put in place, or may have been.',
    },
    MEASURE_WENT: { description: 'Such a policy or mechanism is no longer in place, or may be no longer.' },
    GAP_OPENED: { description: 'Something stands between an obligation and its fulfilment that did not, or may.' },
    GAP_CLOSED: { description: 'What stood there no longer does, or may no longer.' },
    RECOMMENDATION_MADE: { description: 'A recommendation about the State and the group was made.' },
    RECOMMENDATION_MADE_AGAIN: { description: 'It was made again, and so was still open.' },
    RECOMMENDATION_NOT_MET: { description: 'A follow-up shows that it was not met.' },
    RECOMMENDATION_PARTLY_MET: { description: 'A follow-up shows that it was met in part.' },
    RECOMMENDATION_MET: { description: 'A follow-up shows that it was met.' },
  },
});

@ObjectType({ description: 'How a thing stood on one of two dates.', simpleResolvers: true })
class ChangeSide {
  @Field(() => Standing, { nullable: true, description: 'Of an obligation: whether it bound the State.' })
  standing!: Standing | null;

  @Field(() => Truth, {
    nullable: true,
    description: 'Of a provision, measure or gap: whether it was in force, in place or there.',
  })
  holds!: Truth | null;

  @Field(() => RecommendationStatus, { nullable: true, description: 'Of a recommendation: what had become of it.' })
  status!: RecommendationStatus | null;

  @ToldField('Why.', { nullable: true })
  reason!: Spoken | null;
}

@ObjectType({ description: 'Something that differs, or may differ, between two dates.', simpleResolvers: true })
export class Change {
  @Field(() => ChangeKind, { description: 'What sort of change it is.' })
  kind!: ChangeKind;

  @Field({
    description:
      'Whether the law surely differs. False where on one of the dates the sources don’t say how the thing stood: what differs may be what is known, and not the law.',
  })
  certain!: boolean;

  @ToldField('The change in a sentence.')
  summary!: Spoken;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it changed, where that is a day, a month or a year; else see `notBefore` and `notAfter`.',
  })
  date!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it may have changed; null where nothing is known. It may lie before `from` where the change is not certain.',
  })
  notBefore!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which it had surely changed; null where nothing is known. It may lie after `to` where the change is not certain.',
  })
  notAfter!: CalendarDate | null;

  @Field(() => ChangeSide, { description: 'How it stood on the earlier date.' })
  before!: ChangeSide;

  @Field(() => ChangeSide, { description: 'How it stood on the later date.' })
  after!: ChangeSide;

  @Field(() => Obligation, {
    nullable: true,
    description: 'The obligation of which the standing changed, or of which a gap opened or was closed.',
  })
  obligation!: unknown;

  @Field(() => Coverage, {
    nullable: true,
    description: 'How that obligation reaches the group; EXCLUDED where it shuts it out.',
  })
  coverage!: Coverage | null;

  @Field(() => Instrument, { nullable: true, description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Provision, {
    nullable: true,
    description:
      'The provision that imposes the obligation, or the national provision that came or went, or that falls short.',
  })
  provision!: unknown;

  @Field(() => LegalNode, { nullable: true, description: 'The policy, part of one, or mechanism that came or went.' })
  measure!: unknown;

  @Field(() => Gap, {
    nullable: true,
    description: 'The gap that opened or was closed: as it is on the later date, or else as it was on the earlier one.',
  })
  gap!: Gap | null;

  @Field(() => Recommendation, { nullable: true, description: 'The recommendation.' })
  recommendation!: unknown;

  @Field(() => LegalNode, { nullable: true, description: 'What shows what became of it.' })
  shownBy!: unknown;

  @Field(() => [Obligation], {
    description: 'The obligations asked about that the provision or measure carries out, in whole or in part.',
  })
  carriesOut!: unknown[];

  @Field(() => [Obligation], { description: 'Those that it contradicts.' })
  contradicts!: unknown[];

  @Field(() => [Citation], { description: 'Where what changed stands, and what its standing rests on.' })
  citations!: () => Promise<Citation[]>;
}

export const ChangeConnection = connectionType(
  'Change',
  () => Change,
  'What differs between two dates: by the first day after the earlier date on which each may have come, then by the id of what changed.',
);

/** A change as the API shows it, on its later date. */
export function showChange(change: ChangeAnswer, asOf: CalendarDate, context: RequestContext): Change {
  const { range, restsOn } = change;
  const shown = (record: NodeRecord | null) => record && hydrate(record, asOf);
  return {
    kind: change.kind,
    certain: change.certain,
    summary: spoken(change.summary),
    date: dateOfRange(range),
    notBefore: range.first === OPEN_PAST ? null : range.first,
    notAfter: range.last === OPEN_FUTURE ? null : range.last,
    before: showSide(change.before),
    after: showSide(change.after),
    obligation: shown(change.obligation),
    coverage: change.coverage,
    instrument: shown(change.instrument),
    provision: shown(change.provision),
    measure: shown(change.measure),
    gap: change.gap && showGap(change.gap, asOf, context),
    recommendation: shown(change.recommendation),
    shownBy: shown(change.shownBy),
    carriesOut: change.carriesOut.map(shown),
    contradicts: change.contradicts.map(shown),
    citations: async () => {
      const own = await Promise.all(restsOn.map((id) => context.citations(id)));
      return citationsOf([...own.flat(), ...change.citations], asOf, context);
    },
  };
}

function showSide({ reason, ...side }: ChangeAnswer['before']): ChangeSide {
  return { ...side, reason: spoken(reason) };
}
