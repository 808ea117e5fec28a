import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { readDatedId } from '../../model/dated-id';
import { BadArgument } from '../../model/errors/bad-argument';
import { BadPage } from '../../model/errors/bad-page';
import { NotFound } from '../../model/errors/not-found';
import { LIMITS } from '../../model/limits';
import { LegalNode } from '../../model/nodes/legal-node';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { nearestIds } from '../../questions/asking/find-node';
import type { AskedNode } from '../reading/ahead-reader';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { SelectedNodes, type SelectedField } from '../reading/selected-nodes';

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
    @Arg('id', () => ID, { description: 'The id, `un/crc/art-28-1`, or the key, `un/crc/art-28-1@2012-10-01`.' })
    id: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that nested fields inherit; that of the key, or today (UTC), unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LegalNode | null> {
    const asked = askedNode(id, asOf, selectedBy(info));
    const node = await context.askedNode(asked);
    if (!node) throw new NotFound('node', asked.id, await nearestIds(context.store, asked.id, 'LegalNode'));
    return hydrate(node, asked.asOf);
  }

  @Query(() => [LegalNode], {
    complexity: 5,
    nullable: 'itemsAndList',
    description: 'One result per id, in order; null, with a NOT_FOUND error beside it, where there is no such node.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `The ids or keys, at most ${LIMITS.ids}.` }) ids: string[],
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that nested fields inherit; that of the key, or today (UTC), unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(LegalNode | Error)[]> {
    if (ids.length > LIMITS.ids)
      throw new BadPage(`"ids" may hold at most ${LIMITS.ids} ids, but it holds ${ids.length}.`);
    const nodes = selectedBy(info);
    const asked = ids.map((id) => askedNode(id, asOf, nodes));
    const records = await Promise.all(asked.map((each) => context.askedNode(each)));
    const suggested = asked.flatMap(({ id }, index) => (records[index] ? [] : [id])).slice(0, MOST_SUGGESTIONS);
    return Promise.all(
      records.map(async (record, index) => {
        const { id, asOf: day } = asked[index] as AskedNode;
        return record
          ? hydrate(record, day)
          : new NotFound('node', id, suggested.includes(id) ? await nearestIds(context.store, id, 'LegalNode') : []);
      }),
    );
  }
}

/**
 * The node and the date that are asked for: a key has a date in it, which must exist and not be another than that asked
 * for.
 */
function askedNode(text: string, asOf: CalendarDate | null, nodes: SelectedNodes): AskedNode {
  const { id, day: written } = readDatedId(text);
  const day = written === null ? null : DateScalar.parseValue(written);
  if (day && asOf && day !== asOf)
    throw new BadArgument('asOf', `is ${asOf}, but "${text}" is looked at on ${day}: leave one of the two out`);
  return { id, asOf: day ?? asOf ?? today(), nodes };
}

function selectedBy(info: GraphQLResolveInfo): SelectedNodes {
  return new SelectedNodes(info, [info.fieldNodes as unknown as SelectedField]);
}
