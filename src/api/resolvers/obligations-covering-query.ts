import { Args, ArgsType, Ctx, Field, ID, Query, Resolver, registerEnumType } from 'type-graphql';
import { Coverage } from '../../model/values/coverage';
import { Modality } from '../../model/values/modality';
import { Standing } from '../../model/values/standing';
import { CoveredObligationOrder, coveredObligationKeys } from '../../questions/coverage/covered-obligation-order';
import { obligationsCovering } from '../../questions/coverage/obligations-covering';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import {
  CoveredObligationConnection,
  showCoveredObligation,
  type CoveredObligation,
} from '../answers/covered-obligation';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';

registerEnumType(CoveredObligationOrder, {
  name: 'CoveredObligationOrder',
  description: 'By what obligations that cover a group are ordered.',
  valuesConfig: {
    CLOSENESS: {
      description:
        'How close the group named is to the one asked about, by the steps of `via`; of equals those that shut the group out, or that the State’s own law contradicts, first.',
    },
    COVERAGE: { description: 'How it reaches the group: DIRECT, INHERITED, PARTIAL, EXCLUDED.' },
    STANDING: {
      description: 'Whether it binds: BINDING, SIGNED_ONLY, NOT_IN_FORCE, UNKNOWN, NOT_BINDING, SOFT_LAW.',
    },
    INSTRUMENT: { description: 'The instrument, and in it the articles in their own order.' },
  },
});

@ArgsType()
class ObligationsCoveringArguments extends DatedPageArguments {
  @Field(() => ID, { description: 'The group asked about: `group/migrant-children`.' })
  group!: string;

  @Field(() => [ID], { nullable: true, description: 'Further groups that the persons are in at once.' })
  alsoIn?: string[] | null;

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
      'Only obligations with one of these standings. Law and policy of the State itself that surely is not in force on the date (ended, replaced by a later version, not yet begun) is left out unless `NOT_IN_FORCE` is among them.',
  })
  standings?: Standing[] | null;

  @Field(() => [Coverage], {
    nullable: true,
    description: 'Only obligations that reach the group in one of these ways.',
  })
  coverages?: Coverage[] | null;

  @Field(() => [CoveredObligationOrder], {
    nullable: true,
    description:
      'By what rows are ordered, the first before the second; of equals by closeness, standing and instrument.',
  })
  orderBy?: CoveredObligationOrder[] | null;
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
      group: given.group,
      alsoIn: given.alsoIn ?? [],
      state: given.state,
      topics: given.topics ?? null,
      modalities: given.modalities ?? null,
      standings: given.standings ?? null,
      coverages: given.coverages ?? null,
      orderBy: given.orderBy ?? [],
    };
    const asked = askedPage(given, fingerprintOf('obligationsCovering', question));
    const rows = await obligationsCovering(context.store, { ...question, asOf: asked.asOf });
    context.charge(rows.length);
    return connectionOfList(rows, coveredObligationKeys(question.orderBy), asked, (row) =>
      showCoveredObligation(row, context),
    );
  }
}
