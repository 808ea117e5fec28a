import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { ResponsibilityStatus } from '../../model/values/responsibility';
import { responsibilities, RESPONSIBILITY_ORDER } from '../../questions/responsibilities/responsibilities';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { ResponsibilityConnection, showResponsibility, type Responsibility } from '../answers/responsibility';
import { GroupsArgument, TopicsArgument } from './subject-arguments';

@ArgsType()
class ResponsibilitiesArguments extends DatedPageArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only tasks of this State, `KAZ`: of itself, of bodies that work for or in it or are placed under one that does, and those about its law and policy, or about what serves it or happens there.',
  })
  state?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only tasks of this body: `kaz/ministry-of-labour`; or of the State itself, which bears what nobody does.',
  })
  bearer?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only tasks about this law, mechanism, topic or whatever else: `kaz/labour-code-2007`.',
  })
  target?: string | null;

  @TopicsArgument('tasks about, or about what deals with,')
  topics?: string[] | null;

  @GroupsArgument('tasks about, or about what deals with or shuts out,')
  groups?: string[] | null;

  @Field(() => [ResponsibilityStatus], {
    nullable: true,
    description: 'Only with one of these statuses. An empty list matches nothing.',
  })
  statuses?: ResponsibilityStatus[] | null;
}

@Resolver()
export class ResponsibilitiesQuery {
  @Query(() => ResponsibilityConnection, {
    complexity: 20,
    nullable: true,
    description: 'Who has which task on this date, is proposed for it, disclaims it, or lacks it?',
  })
  async responsibilities(
    @Args() given: ResponsibilitiesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Responsibility>> {
    const question = {
      state: given.state ?? null,
      bearer: given.bearer ?? null,
      target: given.target ?? null,
      topics: given.topics ?? null,
      groups: given.groups ?? null,
      statuses: given.statuses ?? null,
    };
    const asked = askedPage(given, fingerprintOf('responsibilities', question));
    const rows = await context.once('responsibilities', [question, asked.asOf], () =>
      responsibilities(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.length);
    return connectionOfList(rows, RESPONSIBILITY_ORDER, asked, (row) => showResponsibility(row, context));
  }
}
