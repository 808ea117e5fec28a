import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { NotFound } from '../../model/errors/not-found';
import { LegalNode } from '../../model/nodes/legal-node';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../../model/time/scalars';
import { Coverage } from '../../model/values/coverage';
import { Modality } from '../../model/values/modality';
import { PartyStatus } from '../../model/values/party-status';
import { Standing } from '../../model/values/standing';
import { nearestId } from '../../questions/find-node';
import { coveredObligationKeys, obligationsCovering } from '../../questions/obligations-covering';
import { participation, participationKeys, participations } from '../../questions/participation';
import { prepareSearch } from '../../questions/search';
import { BadPage } from '../../model/errors/bad-page';
import { fingerprintOf, writeCursor } from '../cursor';
import { hydrate } from '../hydrate';
import { RequestContext } from '../request-context';
import { connectionOfList, connectionType, pageInfoOfRead, type Connection } from '../types/connection';
import {
  CoveredObligationConnection,
  showCoveredObligation,
  type CoveredObligation,
} from '../types/covered-obligation';
import { DatedPageArguments, MOST_ROWS, PageArguments, askedPage } from '../types/page-arguments';
import { Participation, ParticipationConnection, showParticipation } from '../types/participation';

/** For how many unknown ids of one question the nearest known one is looked for. */
const MOST_SUGGESTIONS = 3;

/** The hits of a page where none are asked for. */
const SEARCH_ROWS = 20;

const SearchConnection = connectionType(
  'Search',
  () => LegalNode,
  'What was found, best first: matches in the name before those in other names before those in the summary; whole words before beginnings before words of the same stem; then by id.',
);

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

  @Field(() => [Standing], { nullable: true, description: 'Only obligations with one of these standings.' })
  standings?: Standing[] | null;

  @Field(() => [Coverage], {
    nullable: true,
    description: 'Only obligations that reach the group in one of these ways.',
  })
  coverages?: Coverage[] | null;
}

@ArgsType()
class ParticipationsArguments extends DatedPageArguments {
  @Field(() => ID, { nullable: true, description: 'Only of this State.' })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only in this instrument.' })
  instrument?: string | null;

  @Field(() => [PartyStatus], { nullable: true, description: 'Only with one of these statuses on the date.' })
  statuses?: PartyStatus[] | null;
}

@ArgsType()
class SearchArguments extends PageArguments {
  @Field({
    description:
      'Words, and phrases between quotation marks. All must be found. Case and diacritics don’t matter; the beginning of a word is enough.',
  })
  text!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only nodes of these kinds (`Provision`) or interfaces (`Instrument`).',
  })
  kinds?: string[] | null;
}

@Resolver()
export class Queries {
  @Query(() => LegalNode, {
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
  ): Promise<LegalNode | null> {
    const record = await context.node(id);
    if (!record) throw new NotFound('node', id, await nearestId(context.store, id, 'LegalNode'));
    return hydrate(record, asOf ?? today());
  }

  @Query(() => [LegalNode], {
    nullable: 'items',
    description: 'One result per id, in order; null, with a NOT_FOUND error beside it, where there is no such node.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `The ids, at most ${MOST_ROWS}.` }) ids: string[],
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that nested fields inherit; today (UTC) unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<(LegalNode | Error)[]> {
    if (ids.length > MOST_ROWS)
      throw new BadPage(`"ids" may hold at most ${MOST_ROWS} ids, but it holds ${ids.length}.`);
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

  @Query(() => SearchConnection, { description: 'Nodes by words in their names, other names and summaries.' })
  async search(@Args() given: SearchArguments, @Ctx() context: RequestContext): Promise<Connection<LegalNode>> {
    const prepared = prepareSearch({ text: given.text, kinds: given.kinds ?? null });
    const asked = askedPage(given, fingerprintOf('search', prepared), { rows: SEARCH_ROWS });
    const { hits, hasMore } = await context.store.search({ ...prepared, page: asked.page });
    context.charge(hits.length);
    const edges = hits.map(({ node, keys }) => ({
      cursor: writeCursor(asked.fingerprint, { asOf: asked.asOf, keys }),
      node: hydrate(node, asked.asOf),
    }));
    const cursors = edges.map(({ cursor }) => cursor);
    return {
      edges,
      pageInfo: pageInfoOfRead(cursors, asked, hasMore),
      totalCount: () => context.store.countSearch(prepared),
    };
  }

  @Query(() => CoveredObligationConnection, {
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
    };
    const asked = askedPage(given, fingerprintOf('obligationsCovering', question));
    const rows = await obligationsCovering(context.store, { ...question, asOf: asked.asOf });
    context.charge(rows.length);
    return connectionOfList(rows, coveredObligationKeys, asked, (row) => showCoveredObligation(row, context));
  }

  @Query(() => Participation, { description: 'Where does this State stand towards this instrument on this date?' })
  async participation(
    @Arg('state', () => ID, { description: 'The State: `KAZ`.' }) state: string,
    @Arg('instrument', () => ID, { description: 'The instrument: `un/crc`.' }) instrument: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The date asked about; today (UTC) unless said.' })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<Participation> {
    return showParticipation(await participation(context.store, { state, instrument, asOf: asOf ?? today() }), context);
  }

  @Query(() => ParticipationConnection, {
    description: 'Every participation of which the data holds an act: of a State, in an instrument, or all.',
  })
  async participations(
    @Args() given: ParticipationsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Participation>> {
    const question = {
      state: given.state ?? null,
      instrument: given.instrument ?? null,
      statuses: given.statuses ?? null,
    };
    const asked = askedPage(given, fingerprintOf('participations', question));
    const rows = await participations(context.store, { ...question, asOf: asked.asOf });
    context.charge(rows.length);
    return connectionOfList(rows, participationKeys, asked, (row) => showParticipation(row, context));
  }
}
