import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Modality } from '../../model/values/modality';
import { Standing } from '../../model/values/standing';
import { obligationsBorneBy } from '../../questions/coverage/obligations-borne-by';
import { CoveredObligationOrder, coveredObligationKeys } from '../../questions/coverage/covered-obligation-order';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import {
  CoveredObligationConnection,
  showCoveredObligation,
  type CoveredObligation,
} from '../answers/covered-obligation';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';

@ArgsType()
class ObligationsBorneByArguments extends DatedPageArguments {
  @Field(() => ID, {
    description:
      'Who must comply: a group (`group/employers`), a body (`kaz/ministry-of-labour`), a person, or the State.',
  })
  bearer!: string;

  @Field(() => ID, { description: 'The State: `KAZ`.' })
  state!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only obligations about these topics, or narrower ones. An empty list matches nothing.',
  })
  topics?: string[] | null;

  @Field(() => [Modality], { nullable: true, description: 'Only norms of these kinds.' })
  modalities?: Modality[] | null;

  @Field(() => [Standing], {
    nullable: true,
    description:
      'Only obligations with one of these standings. Law and policy of the State itself that surely is not in force on the date is left out unless `NOT_IN_FORCE` is among them.',
  })
  standings?: Standing[] | null;

  @Field(() => [CoveredObligationOrder], {
    nullable: true,
    description:
      'By what rows are ordered, the first before the second; of equals by closeness, standing and instrument.',
  })
  orderBy?: CoveredObligationOrder[] | null;
}

@Resolver()
export class ObligationsBorneByQuery {
  @Query(() => CoveredObligationConnection, {
    complexity: 25,
    nullable: true,
    description:
      'What must this group, body or person do in this State on this date, and for whom? Rows as of `obligationsCovering`, by the bearer’s side: `coverage` and `via` say how the bearer asked about is reached. Of a body also what bodies under it bear (PARTIAL); of the State also what names no bearer.',
  })
  async obligationsBorneBy(
    @Args() given: ObligationsBorneByArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CoveredObligation>> {
    const question = {
      bearer: given.bearer,
      state: given.state,
      topics: given.topics ?? null,
      modalities: given.modalities ?? null,
      standings: given.standings ?? null,
      orderBy: given.orderBy ?? [],
    };
    const asked = askedPage(given, fingerprintOf('obligationsBorneBy', question));
    const rows = await obligationsBorneBy(context.store, { ...question, asOf: asked.asOf });
    context.charge(rows.length);
    return connectionOfList(rows, coveredObligationKeys(question.orderBy), asked, (row) =>
      showCoveredObligation(row, context),
    );
  }
}
