import { Field, ObjectType } from 'type-graphql';
import { Qualification } from '../../model/edges/qualifies';
import { Declaration } from '../../model/nodes/declaration';
import type { CalendarDate } from '../../model/time/partial-date';
import { Truth } from '../../model/time/three-valued';
import type { UpheldQualification } from '../../questions/standing/judge-reservation';
import { hydrate } from '../reading/hydrate';

@ObjectType({
  description: 'A State’s declaration that touches the provision of an obligation.',
  simpleResolvers: true,
})
export class AppliedDeclaration {
  @Field(() => Declaration, { description: 'The reservation, declaration or statement on a competence.' })
  declaration!: unknown;

  @Field(() => Qualification, { description: 'What it does to the provision.' })
  effect!: Qualification;

  @Field(() => Truth, {
    description: 'Whether it was made, and not withdrawn, by the date. Those that surely were not are left out.',
  })
  holds!: Truth;
}

/** A declaration as the API shows it on a row. */
export function showAppliedDeclaration(
  { declaration, effect, holds }: UpheldQualification,
  asOf: CalendarDate,
): AppliedDeclaration {
  return { declaration: hydrate(declaration, asOf), effect, holds };
}
