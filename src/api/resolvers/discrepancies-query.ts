import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Discrepancy } from '../../model/nodes/discrepancy';
import type { LegalNode } from '../../model/nodes/legal-node';
import { discrepancies, DISCREPANCY_ORDER } from '../../questions/discrepancies/discrepancies';
import { fingerprintOf } from '../paging/cursor';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { connectionOfList, connectionType, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { GroupsArgument, TopicsArgument } from './subject-arguments';

export const DiscrepancyConnection = connectionType('Discrepancy', () => Discrepancy, 'Discrepancies, ordered by id.');

@ArgsType()
class DiscrepanciesArguments extends DatedPageArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those about this node or edge (`KAZ>PARTICIPATION:ratification:1994-08-12>un/crc`), or that dispute an edge that begins or ends at the node.',
  })
  about?: string | null;

  @TopicsArgument('discrepancies about, or about what deals with,')
  topics?: string[] | null;

  @GroupsArgument('discrepancies about, or about what deals with or shuts out,')
  groups?: string[] | null;
}

@Resolver()
export class DiscrepanciesQuery {
  @Query(() => DiscrepancyConnection, {
    complexity: 5,
    nullable: true,
    description: 'Where the sources disagree, what each says, and how the data treats it. `asOf` leaves nothing out.',
  })
  async discrepancies(
    @Args() given: DiscrepanciesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LegalNode>> {
    const question = { about: given.about ?? null, topics: given.topics ?? null, groups: given.groups ?? null };
    const asked = askedPage(given, fingerprintOf('discrepancies', question));
    const rows = await context.once('discrepancies', question, () => discrepancies(context.store, question));
    context.charge(rows.length);
    return connectionOfList(rows, DISCREPANCY_ORDER, asked, (record) => hydrate(record, asked.asOf));
  }
}
