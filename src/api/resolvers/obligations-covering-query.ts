import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Coverage } from '../../model/values/coverage';
import { coveredObligationOrder } from '../../questions/coverage/covered-obligation-order';
import { obligationsCovering } from '../../questions/coverage/obligations-covering';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import {
  CoveredObligationConnection,
  showCoveredObligation,
  type CoveredObligation,
} from '../answers/covered-obligation';
import { askedPage } from '../paging/page-arguments';
import { CoveredObligationArguments, narrowing } from './covered-obligation-arguments';

@ArgsType()
class ObligationsCoveringArguments extends CoveredObligationArguments {
  @Field(() => ID, { description: 'The group asked about: `group/migrant-children`.' })
  group!: string;

  @Field(() => [ID], { nullable: true, description: 'Further groups that the persons are in at once.' })
  alsoIn?: string[] | null;

  @Field(() => [Coverage], {
    nullable: true,
    description: 'Only obligations that reach the group in one of these ways.',
  })
  coverages?: Coverage[] | null;
}

@Resolver()
export class ObligationsCoveringQuery {
  @Query(() => CoveredObligationConnection, {
    complexity: 25,
    nullable: true,
    description: 'Which obligations cover this group in this State on this date? `asOf` defaults to today.',
  })
  async obligationsCovering(
    @Args() given: ObligationsCoveringArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CoveredObligation>> {
    const question = {
      ...narrowing(given),
      group: given.group,
      alsoIn: given.alsoIn ?? [],
      coverages: given.coverages ?? null,
    };
    const asked = askedPage(given, fingerprintOf('obligationsCovering', question));
    const rows = await context.once('obligationsCovering', [question, asked.asOf], () =>
      obligationsCovering(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    return connectionOfList(rows, coveredObligationOrder(question.orderBy), asked, (row) =>
      showCoveredObligation(row, context),
    );
  }
}
