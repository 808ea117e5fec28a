import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { LIMITS } from '../../model/limits';
import { today, type CalendarDate } from '../../model/time/partial-date';
import { checkCitations } from '../../questions/citations/check-citations';
import { resolveCitation } from '../../questions/citations/resolve-citation';
import { BadPage } from '../../model/errors/bad-page';
import { CheckedCitation, CitedPlace, showCheckedCitation, showCitedPlace } from '../answers/cited-place';
import { RequestContext } from '../reading/request-context';
import { DateScalar } from '../schema/scalars';

/** The places that are given where nobody says how many. */
const PLACES = 5;

@Resolver()
export class CitationQueries {
  @Query(() => [CitedPlace], {
    complexity: 50,
    nullable: true,
    description:
      'What a citation as lawyers write it refers to, best first: `art. 28(1) CRC`, `ILO C182, Art. 3(d)`, `Трудовой кодекс РК, ст. 31`, `A/HRC/24/43/Add.1, para. 124`. Of codes that bore one name in turn, the one in force on the date comes first. An empty list where nothing in it is a citation of what the data holds.',
  })
  async resolveCitation(
    @Arg('text', () => String, { description: 'The citation, or several.' }) text: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The date; today (UTC) unless said.' })
    asOf: CalendarDate | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PLACES,
      description: `How many places to give, 1 to ${LIMITS.citedPlaces}.`,
    })
    first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<CitedPlace[]> {
    const limit = first ?? PLACES;
    if (limit < 1 || limit > LIMITS.citedPlaces)
      throw new BadPage(`"first" must be 1 to ${LIMITS.citedPlaces}, but it is ${limit}.`);
    const day = asOf ?? today();
    const places = (await resolveCitation(context.store, text, day)).slice(0, limit);
    context.charge(places.length);
    return places.map((place) => showCitedPlace(place, day));
  }

  @Query(() => [CheckedCitation], {
    complexity: 200,
    nullable: true,
    description: `Every citation in a text of at most ${LIMITS.checkedText} characters, in its order, checked against the data on the date: for whoever signs a submission. What the data doesn’t hold is UNVERIFIED, never wrong.`,
  })
  async checkCitations(
    @Arg('text', () => String, { description: 'The text of a submission or memo.' }) text: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The date; today (UTC) unless said.' })
    asOf: CalendarDate | null,
    @Ctx() context: RequestContext,
  ): Promise<CheckedCitation[]> {
    const day = asOf ?? today();
    const checked = await checkCitations(context.store, text, day);
    context.charge(checked.length);
    return checked.map((row) => showCheckedCitation(row, day));
  }
}
