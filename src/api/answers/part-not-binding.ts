import { Field, ObjectType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Provision } from '../../model/nodes/provision';
import type { CalendarDate } from '../../model/time/partial-date';
import { Standing } from '../../model/values/standing';
import {
  partsNotBinding,
  type PartNotBinding as PartNotBindingAnswer,
  type StateAndInstrument,
} from '../../questions/standing/parts-not-binding';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { AppliedDeclaration, showAppliedDeclaration } from './applied-declaration';
import { Citation, citationsOf } from './citation';

@ObjectType({
  description: 'A part of an instrument that does not bind a party, or may not, though the instrument does.',
  simpleResolvers: true,
})
export class PartNotBinding {
  @Field(() => Provision, { description: 'The part.' })
  provision!: unknown;

  @Field(() => Standing, { description: 'NOT_BINDING or NOT_IN_FORCE; UNKNOWN where the sources don’t say.' })
  standing!: Standing;

  @ToldField('Why: the declaration that shuts it out, or that it was not accepted.')
  reason!: Spoken;

  @Field(() => [AppliedDeclaration], { description: 'The State’s declarations about this very part.' })
  qualifiedBy!: readonly AppliedDeclaration[];

  @Field(() => [Citation], { description: 'Where the part stands, and what was declared of it.' })
  citations!: () => Promise<Citation[]>;
}

/** The parts as the API shows them, read for all participations of the request together. */
export async function partsNotBindingOf(
  pair: StateAndInstrument,
  asOf: CalendarDate,
  context: RequestContext,
): Promise<readonly PartNotBinding[]> {
  const parts = await context
    .batched(
      `parts not binding ${asOf}`,
      (pairs: readonly StateAndInstrument[]) => partsNotBinding(context.store, pairs, asOf),
      ({ state, instrument }) => `${state.id}\0${instrument.id}`,
    )
    .load(pair);
  return parts.map((part) => showPart(part, asOf, context));
}

function showPart(
  { provision, standing, reason, qualifications }: PartNotBindingAnswer,
  asOf: CalendarDate,
  context: RequestContext,
): PartNotBinding {
  const cited = [provision, ...qualifications.map(({ declaration }) => declaration)];
  return {
    provision: hydrate(provision, asOf),
    standing,
    reason: spoken(reason),
    qualifiedBy: qualifications.map((each) => showAppliedDeclaration(each, asOf)),
    citations: async () => {
      const places = await Promise.all(cited.map(({ id }) => context.citations(id)));
      return citationsOf(places.flat(), asOf, context);
    },
  };
}
