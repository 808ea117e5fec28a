import { Implements } from '../../model/edges/implements';
import { LegalEdge } from '../../model/edges/legal-edge';
import { read } from '../../model/read';
import { Field, ObjectType } from 'type-graphql';
import { ImplementationExtent } from '../../model/edges/implements';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import { isPresumed } from '../../model/is-presumed';

import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Basis } from '../../model/values/basis';
import { Element } from '../../model/values/element';
import type { ImplementationAnswer } from '../../questions/implementation/implementations';
import type { ThroughAnswer } from '../../questions/implementation/law-through-correspondents';
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

  @Field(() => Obligation, {
    nullable: true,
    description:
      'The obligation of another instrument that it carries out, and through which it counts for this one; null where it is set against this one itself. Elements are told only of what it is set against itself.',
  })
  through!: unknown;
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
  return { provision: hydrate(answer.provision, answer.asOf), through: null, ...showComparison(answer, context) };
}

/**
 * A provision that counts for an obligation through another one as the API shows it: by our comparison of the two,
 * whatever its own rests on.
 */
export function showThrough(answer: ThroughAnswer, context: RequestContext): Implementation {
  const { edge, through, asOf } = answer;
  return {
    provision: hydrate(answer.provision, asOf),
    through: hydrate(through.obligation, asOf),
    extent: answer.extent,
    inForce: answer.inForce,
    elementsCovered: [],
    elementsLacking: [],
    note: noteThrough(answer),
    basis: Basis.COMPARISON,
    attestedOn: read(LegalEdge, edge).attestedOn ?? null,
    presumed: isPresumed(edge, asOf),
    citations: citationsOf([...edge.citations, ...through.edge.citations], asOf, context),
  };
}

/**
 * What is noted of the provision against the other obligation, which is named, for it need not hold of the one asked
 * about; then what is noted of the two obligations.
 */
function noteThrough({ edge, through: { obligation, edge: correspondence } }: ThroughAnswer): string | null {
  const ofOther = read(LegalEdge, edge).note;
  const ofBoth = read(LegalEdge, correspondence).note;
  const [provision] = obligation.id.split('#');
  const named = ofOther && `Of “${read(Obligation, obligation).name}” (${provision}): ${ofOther}`;
  return [named, ofBoth].filter(Boolean).join(' ') || null;
}

/** A policy or mechanism against an obligation as the API shows it. */
export function showMeasure(answer: ImplementationAnswer, context: RequestContext): Measure {
  return { measure: hydrate(answer.provision, answer.asOf), ...showComparison(answer, context) };
}

function showComparison(answer: ImplementationAnswer, context: RequestContext): Comparison {
  const { edge, asOf } = answer;
  const { note = null, basis, attestedOn = null } = read(LegalEdge, edge);
  return {
    extent: answer.contradicts ? ImplementationExtent.CONTRADICTS : read(Implements, edge).extent,
    inForce: answer.inForce,
    elementsCovered: answer.elementsCovered,
    elementsLacking: answer.elementsLacking,
    note,
    basis,
    attestedOn,
    presumed: isPresumed(edge, asOf),
    citations: citationsOf(edge.citations, asOf, context),
  };
}
