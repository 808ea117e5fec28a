import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BadPage } from '../../model/errors/bad-page';
import { NotFound } from '../../model/errors/not-found';
import { LIMITS } from '../../model/limits';
import { LegalNode } from '../../model/nodes/legal-node';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { nearestId } from '../../questions/asking/find-node';
import { hydrate } from '../hydrate';
import { readNode } from '../read-ahead';
import { RequestContext } from '../request-context';

/** For how many unknown ids of one question the nearest known one is looked for. */
const MOST_SUGGESTIONS = 3;

@Resolver()
export class NodeQueries {
  @Query(() => LegalNode, {
    complexity: 5,
    nullable: true,
    description: 'The node with this id; null, with a NOT_FOUND error beside it, where there is none.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id: `un/crc/art-28-1`.' }) id: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that nested fields inherit; today (UTC) unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LegalNode | null> {
    const node = await readNode(id, asOf ?? today(), context, info);
    if (!node) throw new NotFound('node', id, await nearestId(context.store, id, 'LegalNode'));
    return node;
  }

  @Query(() => [LegalNode], {
    complexity: 5,
    nullable: 'itemsAndList',
    description: 'One result per id, in order; null, with a NOT_FOUND error beside it, where there is no such node.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `The ids, at most ${LIMITS.ids}.` }) ids: string[],
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that nested fields inherit; today (UTC) unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<(LegalNode | Error)[]> {
    if (ids.length > LIMITS.ids)
      throw new BadPage(`"ids" may hold at most ${LIMITS.ids} ids, but it holds ${ids.length}.`);
    const records = await context.store.nodes(ids);
    const suggested = ids.filter((_, index) => !records[index]).slice(0, MOST_SUGGESTIONS);
    return Promise.all(
      records.map(async (record, index) => {
        const id = ids[index] as string;
        return record
          ? hydrate(record, asOf ?? today())
          : new NotFound('node', id, suggested.includes(id) ? await nearestId(context.store, id, 'LegalNode') : null);
      }),
    );
  }
}
