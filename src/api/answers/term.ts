import { Field, ObjectType } from 'type-graphql';
import { OPEN_FUTURE, OPEN_PAST } from '../../model/time/partial-date';
import type { Window } from '../../model/time/window';
import { DateScalar } from '../schema/scalars';

@ObjectType({
  description:
    'The days between which something begins and ends, as far as the sources, what it is a part of, and what took its place let one tell. ' +
    'Before `earliestStart` and from `latestEnd` on it does not hold; from `latestStart` on and before `earliestEnd` it does; otherwise the sources allow no conclusion.',
  simpleResolvers: true,
})
export class Term {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it may hold; null where that is open.',
  })
  earliestStart!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it surely has begun; null where it has always, or on no day surely.',
  })
  latestStart!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it may be over; null where nothing says that it ends.',
  })
  earliestEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it surely is over; null where no source says that it ended.',
  })
  latestEnd!: string | null;
}

/** The four days, those that are open left out. */
export function termOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Window): Term {
  const dayOf = (day: string) => (day === OPEN_PAST || day === OPEN_FUTURE ? null : day);
  return {
    earliestStart: dayOf(earliestStart),
    latestStart: dayOf(latestStart),
    earliestEnd: dayOf(earliestEnd),
    latestEnd: dayOf(latestEnd),
  };
}
