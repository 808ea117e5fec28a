import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { TIMELINE_ORDER, timeline } from '../../questions/timeline/timeline';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { TimelineConnection, showTimelineEntry, type TimelineEntry } from '../answers/timeline-entry';

/** The entries of a page where none are asked for. */
const TIMELINE_ROWS = 100;

@ArgsType()
class TimelineArguments extends DatedPageArguments {
  @Field(() => ID, { description: 'The node asked about: `KAZ`, `un/crc`, `rec/a-hrc-24-43-add1/124`.' })
  of!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only what happened on or after this day. Dates that are too rough to say stay, and say so in `inRange`.',
  })
  from?: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what happened on or before this day; as with `from`.' })
  to?: CalendarDate | null;
}

@Resolver()
export class TimelineQuery {
  @Query(() => TimelineConnection, {
    complexity: 20,
    nullable: true,
    description:
      'Every dated thing about a node, oldest first: its own dates, those of its relations that are facts in time, and those of the things that speak of it. `asOf` leaves nothing out; nested fields inherit it.',
  })
  async timeline(@Args() given: TimelineArguments, @Ctx() context: RequestContext): Promise<Connection<TimelineEntry>> {
    const question = { of: given.of, from: given.from ?? null, to: given.to ?? null };
    const asked = askedPage(given, fingerprintOf('timeline', question), { rows: TIMELINE_ROWS });
    const entries = await context.once('timeline', question, () => timeline(context.store, question));
    context.charge(entries.length);
    return connectionOfList(entries, TIMELINE_ORDER, asked, (entry) => showTimelineEntry(entry, asked.asOf, context));
  }
}
