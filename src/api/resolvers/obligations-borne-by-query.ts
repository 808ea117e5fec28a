import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { obligationsBorneBy } from '../../questions/coverage/obligations-borne-by';
import { coveredObligationOrder } from '../../questions/coverage/covered-obligation-order';
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
import { GroupsArgument } from './subject-arguments';

@ArgsType()
class ObligationsBorneByArguments extends CoveredObligationArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Who must comply: a group (`group/employers`), a body (`kaz/ministry-of-labour`), a person, or the State. Any institution that is named unless said: which body must do what.',
  })
  bearer?: string | null;

  @GroupsArgument('obligations that protect')
  groups?: string[] | null;
}

@Resolver()
export class ObligationsBorneByQuery {
  @Query(() => CoveredObligationConnection, {
    complexity: 25,
    nullable: true,
    description:
      'What must this group, body or person, or any institution, do in this State on this date, and for whom? Rows as of `obligationsCovering`, by the bearer’s side: `coverage` and `via` say how the bearer asked about is reached. Of a body also what bodies under it bear (PARTIAL); of the State also what names no bearer.',
  })
  async obligationsBorneBy(
    @Args() given: ObligationsBorneByArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CoveredObligation>> {
    const question = { ...narrowing(given), bearer: given.bearer ?? null, groups: given.groups ?? null };
    const asked = askedPage(given, fingerprintOf('obligationsBorneBy', question));
    const rows = await context.once('obligationsBorneBy', [question, asked.asOf], () =>
      obligationsBorneBy(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    return connectionOfList(rows, coveredObligationOrder(question.orderBy), asked, (row) =>
      showCoveredObligation(row, context),
    );
  }
}
