import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { GapKind } from '../../model/values/gap-kind';
import { GAP_ORDER } from '../../questions/gaps/gap-answer';
import { gaps } from '../../questions/gaps/gaps';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import { GapConnection, showGap, type Gap } from '../answers/gap';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { TopicsArgument } from './subject-arguments';

@ArgsType()
class GapsArguments extends DatedPageArguments {
  @Field(() => ID, { description: 'The State: `KAZ`.' })
  state!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only gaps of obligations that cover this group: `group/migrant-children`; and those that a source states of no obligation, if they befall it or nobody in particular.',
  })
  group?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Further groups that the persons of `group` are in at once.',
  })
  alsoIn?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only gaps of obligations that this group, body or person bears, as `obligationsBorneBy` has them: `group/employers`.',
  })
  bearer?: string | null;

  @TopicsArgument('gaps of obligations, and gaps that findings state, about')
  topics?: string[] | null;

  @Field(() => [GapKind], {
    nullable: true,
    description: 'Only gaps of these kinds. An empty list matches nothing.',
  })
  kinds?: GapKind[] | null;
}

@Resolver()
export class GapsQuery {
  @Query(() => GapConnection, {
    complexity: 100,
    nullable: true,
    description:
      'What stands between an obligation and its fulfilment in this State on this date? Stated by sources, or computed by rules from the data, where none in the data is not none in law.',
  })
  async gaps(@Args() given: GapsArguments, @Ctx() context: RequestContext): Promise<Connection<Gap>> {
    const question = {
      state: given.state,
      group: given.group ?? null,
      alsoIn: given.alsoIn ?? [],
      bearer: given.bearer ?? null,
      topics: given.topics ?? null,
      kinds: given.kinds ?? null,
    };
    const asked = askedPage(given, fingerprintOf('gaps', question));
    const rows = await context.once('gaps', [question, asked.asOf], () =>
      gaps(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    return connectionOfList(rows, GAP_ORDER, asked, (gap) => showGap(gap, asked.asOf, context));
  }
}
