import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { DateScalar } from '../schema/scalars';
import { MOST_TOPICS, coverageOfData } from '../../questions/holdings/coverage-of-data';
import { RequestContext } from '../reading/request-context';
import { DataCoverage, showDataCoverage } from '../answers/data-coverage';

@Resolver()
export class CoverageOfDataQuery {
  @Query(() => DataCoverage, {
    complexity: 40,
    nullable: true,
    description:
      'What does the data hold of this State and these subjects, up to which date, and from which documents? Where it holds nothing, an empty answer to another question is no statement about the law.',
  })
  async coverageOfData(
    @Arg('state', () => ID, { description: 'The State: `KAZ`.' }) state: string,
    @Arg('topics', () => [ID], {
      nullable: true,
      description: `The topics, at most ${MOST_TOPICS}, each with its narrower ones; the widest topics of the scheme unless said. An empty list gives none, and the figures of the State alone.`,
    })
    topics: string[] | null,
    @Arg('group', () => ID, {
      nullable: true,
      description:
        'Only what concerns this group, a wider or a narrower one, or one that shares a narrower one with it. Participation is counted all the same.',
    })
    group: string | null,
    @Arg('bearer', () => ID, {
      nullable: true,
      description:
        'Who must comply: a group (`group/employers`), a body, a person, or the State. `borne` then says what is held of what it owes here, and why a list of it is empty.',
    })
    bearer: string | null,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The date that the verdicts speak of, and that nested fields inherit; today (UTC) unless said.',
    })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<DataCoverage> {
    const narrowed = { topics: topics ?? null, group: group ?? null, bearer: bearer ?? null };
    const answer = await coverageOfData(context.store, { state, ...narrowed, asOf: asOf ?? today() });
    context.charge(answer.borne?.held ?? 0);
    context.charge(answer.topics.reduce((rows, { documents }) => rows + 1 + documents.length, 0));
    return showDataCoverage(answer, context);
  }
}
