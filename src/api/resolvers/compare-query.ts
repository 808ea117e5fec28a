import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Coverage } from '../../model/values/coverage';
import { Modality } from '../../model/values/modality';
import { MOST_STATES, compare, COMPARED_ORDER } from '../../questions/comparison/compare';
import { fingerprintOf } from '../paging/cursor';
import { RequestContext } from '../reading/request-context';
import {
  ComparedObligationConnection,
  showComparedObligation,
  type ComparedObligation,
} from '../answers/compared-obligation';
import { connectionOfList, type Connection } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { StatesInArgument } from './states-in-argument';
import { TopicsArgument } from './subject-arguments';

@ArgsType()
class CompareArguments extends DatedPageArguments {
  @Field(() => [ID], {
    nullable: true,
    description: `The States, 1 to ${MOST_STATES}, each once: \`KAZ\`, \`KGZ\`. Needed unless \`statesIn\` is given.`,
  })
  states?: string[] | null;

  @StatesInArgument()
  statesIn?: string[] | null;

  @Field(() => ID, { description: 'The group asked about: `group/migrant-children`.' })
  group!: string;

  @Field(() => [ID], { nullable: true, description: 'Further groups that the persons are in at once.' })
  alsoIn?: string[] | null;

  @TopicsArgument('obligations about')
  topics?: string[] | null;

  @Field(() => [Modality], { nullable: true, description: 'Only norms of these kinds.' })
  modalities?: Modality[] | null;

  @Field(() => [Coverage], {
    nullable: true,
    description: 'Only obligations that reach the group in one of these ways.',
  })
  coverages?: Coverage[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only rows where the States surely differ (`sameForAll: NO`). False: only those where they surely stand alike.',
  })
  differing?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether `differing` lets rows pass of which the sources don’t say (`sameForAll: UNKNOWN`).',
  })
  includeUnknown!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to show principles and resolutions as well. They are soft law for every State.',
  })
  includeSoftLaw!: boolean;
}

/**
 * So many States are judged in about the time that the rest takes; of a group nobody knows beforehand how many there
 * are.
 */
const STATES_OF_A_GROUP = 60;

function costOf({ states, statesIn }: Pick<CompareArguments, 'states' | 'statesIn'>): number {
  return 20 + 2 * (states?.length ?? (statesIn ? STATES_OF_A_GROUP : 0));
}

@Resolver()
export class CompareQuery {
  @Query(() => ComparedObligationConnection, {
    complexity: ({ args, childComplexity }) => costOf(args) + childComplexity,
    nullable: true,
    description:
      'Side by side: which international obligations that cover this group bind which of these States on this date, since when, and with which reservations? `asOf` defaults to today. National law is not compared.',
  })
  async compare(
    @Args() given: CompareArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ComparedObligation>> {
    const question = {
      states: given.states ?? null,
      statesIn: given.statesIn ?? null,
      group: given.group,
      alsoIn: given.alsoIn ?? [],
      topics: given.topics ?? null,
      modalities: given.modalities ?? null,
      coverages: given.coverages ?? null,
      differing: given.differing ?? null,
      includeUnknown: given.includeUnknown,
      includeSoftLaw: given.includeSoftLaw,
    };
    const asked = askedPage(given, fingerprintOf('compare', question));
    const rows = await context.once('compare', [question, asked.asOf], () =>
      compare(context.store, { ...question, asOf: asked.asOf }),
    );
    context.charge(rows.reduce((cells, { standings }) => cells + standings.length, 0));
    return connectionOfList(rows, COMPARED_ORDER, asked, (row) => showComparedObligation(row, context));
  }
}
