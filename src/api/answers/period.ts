import { Field, ObjectType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import type { History } from '../../model/time/history';
import { DateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { PartyStatus } from '../../model/values/party-status';
import { Standing } from '../../model/values/standing';
import type { ParticipationJudgment } from '../../questions/participation/judge-participation';
import type { JudgedStanding } from '../../questions/standing/read-standings';

@ObjectType({ description: 'A time during which a standing does not change.', simpleResolvers: true })
export class StandingPeriod {
  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null where it has always been so.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day after it; null where it goes on.' })
  to!: string | null;

  @Field(() => Standing, { description: 'Whether the obligation binds the State.' })
  standing!: Standing;

  @ToldField('Why, on its first day.')
  reason!: Spoken;

  @Field({ description: 'True where it lies after the last date as of which a source speaks: nobody has checked.' })
  presumed!: boolean;
}

@ObjectType({
  description:
    'A time during which neither the status of a State nor whether the instrument is in force for it changes.',
  simpleResolvers: true,
})
export class ParticipationPeriod {
  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null where it has always been so.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day after it; null where it goes on.' })
  to!: string | null;

  @Field(() => PartyStatus, { description: 'Where the State stands towards the instrument.' })
  status!: PartyStatus;

  @Field(() => Truth, { description: 'Whether the instrument is in force for the State.' })
  inForce!: Truth;

  @ToldField('Why, on its first day.')
  reason!: Spoken;

  @Field({ description: 'True where it lies after the last date as of which a source speaks: nobody has checked.' })
  presumed!: boolean;
}

/** How a standing was and is, oldest first. */
export function standingPeriods(history: History<JudgedStanding>): readonly StandingPeriod[] {
  const periods = history.periods((one, other) => one.standing === other.standing && one.presumed === other.presumed);
  return periods.map(({ from, to, value: { standing, reason, presumed } }) => ({
    from,
    to,
    standing,
    reason: spoken(reason),
    presumed,
  }));
}

/** How a participation was and is, oldest first. */
export function participationPeriods(history: History<ParticipationJudgment>): readonly ParticipationPeriod[] {
  const periods = history.periods(
    (one, other) => one.status === other.status && one.inForce === other.inForce && one.presumed === other.presumed,
  );
  return periods.map(({ from, to, value: { status, inForce, reason, presumed } }) => ({
    from,
    to,
    status,
    inForce,
    reason: spoken(reason),
    presumed,
  }));
}
