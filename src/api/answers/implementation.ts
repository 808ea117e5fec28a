import { Field, ObjectType } from 'type-graphql';
import { ImplementationExtent } from '../../model/edges/implements';
import { LegalNode } from '../../model/nodes/legal-node';
import { Provision } from '../../model/nodes/provision';
import { isPresumed } from '../../model/is-presumed';
import { textOf } from '../../model/records';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Basis } from '../../model/values/basis';
import { Element } from '../../model/values/element';
import type { ImplementationAnswer } from '../../questions/implementation/implementations';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';

/** What is said of anything that a State sets against an obligation. */
@ObjectType({ simpleResolvers: true })
class Comparison {
  @Field(() => ImplementationExtent, {
    description: 'How far it carries the obligation out, or that it contradicts it.',
  })
  extent!: ImplementationExtent;

  @Field(() => Truth, { description: 'Whether it is in force, or in place, on the date.' })
  inForce!: Truth;

  @Field(() => [Element], { description: 'Elements of the obligation that it covers.' })
  elementsCovered!: readonly Element[];

  @Field(() => [Element], { description: 'Elements of the obligation that it lacks.' })
  elementsLacking!: readonly Element[];

  @Field(() => String, { nullable: true, description: 'How far it goes, in the curator’s words.' })
  note!: string | null;

  @Field(() => Basis, { description: 'Whether a source says so, or our comparison of the texts.' })
  basis!: Basis;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field({
    description: 'True where the date asked about lies after that: it is taken to go on, and nobody has checked.',
  })
  presumed!: boolean;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

@ObjectType({ description: 'A national provision against an obligation, on a date.', simpleResolvers: true })
export class Implementation extends Comparison {
  @Field(() => Provision, { description: 'The provision.' })
  provision!: unknown;
}

@ObjectType({
  description: 'A policy or mechanism of the State against an obligation, on a date. It is no law.',
  simpleResolvers: true,
})
export class Measure extends Comparison {
  @Field(() => LegalNode, { description: 'The policy, a part of one, or the mechanism.' })
  measure!: unknown;
}

/** A provision against an obligation as the API shows it. */
export function showImplementation(answer: ImplementationAnswer, context: RequestContext): Implementation {
  return { provision: hydrate(answer.provision, answer.asOf), ...showComparison(answer, context) };
}

/** A policy or mechanism against an obligation as the API shows it. */
export function showMeasure(answer: ImplementationAnswer, context: RequestContext): Measure {
  return { measure: hydrate(answer.provision, answer.asOf), ...showComparison(answer, context) };
}

function showComparison(answer: ImplementationAnswer, context: RequestContext): Comparison {
  const { edge, asOf } = answer;
  return {
    extent: answer.contradicts ? ImplementationExtent.CONTRADICTS : (edge.properties['extent'] as ImplementationExtent),
    inForce: answer.inForce,
    elementsCovered: answer.elementsCovered,
    elementsLacking: answer.elementsLacking,
    note: textOf(edge, 'note'),
    basis: edge.properties['basis'] as Basis,
    attestedOn: textOf(edge, 'attestedOn'),
    presumed: isPresumed(edge, asOf),
    citations: citationsOf(edge.citations, asOf, context),
  };
}
