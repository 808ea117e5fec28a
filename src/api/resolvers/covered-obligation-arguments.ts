import { ArgsType, Field, ID, registerEnumType } from 'type-graphql';
import { Modality } from '../../model/values/modality';
import { Standing } from '../../model/values/standing';
import { CoveredObligationOrder } from '../../questions/coverage/covered-obligation-order';
import { DatedPageArguments } from '../paging/page-arguments';
import { TopicsArgument } from './subject-arguments';

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

/**
 * What narrows and orders the obligations of a State, whether they are asked for by whom they cover or by whom they
 * bind.
 */
@ArgsType()
export abstract class CoveredObligationArguments extends DatedPageArguments {
  @Field(() => ID, { description: 'The State: `KAZ`.' })
  state!: string;

  @TopicsArgument('obligations about')
  topics?: string[] | null;

  @Field(() => [Modality], { nullable: true, description: 'Only norms of these kinds.' })
  modalities?: Modality[] | null;

  @Field(() => [Standing], {
    nullable: true,
    description:
      'Only obligations with one of these standings. Law and policy of the State itself that surely is not in force on the date (ended, replaced by a later version, not yet begun) is left out unless `NOT_IN_FORCE` is among them.',
  })
  standings?: Standing[] | null;

  @Field(() => [CoveredObligationOrder], {
    nullable: true,
    description:
      'By what rows are ordered, the first before the second; of equals by closeness, standing and instrument.',
  })
  orderBy?: CoveredObligationOrder[] | null;
}

/** The same, as the questions take it. */
export function narrowing({ state, topics, modalities, standings, orderBy }: CoveredObligationArguments) {
  return {
    state,
    topics: topics ?? null,
    modalities: modalities ?? null,
    standings: standings ?? null,
    orderBy: orderBy ?? [],
  };
}
