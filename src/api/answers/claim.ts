import { Field, ObjectType } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';
import { Assertion } from '../../model/values/assertion';
import { Citation } from './citation';

@ObjectType({ description: 'One side of a discrepancy.', simpleResolvers: true })
export class Claim {
  @Field({ description: 'What this side says, in the curator’s words.' })
  statement!: string;

  @Field(() => LegalNode, { nullable: true, description: 'Who says it; null where it is the document itself.' })
  assertedBy!: unknown;

  @Field(() => Assertion, { description: 'How it is asserted.' })
  assertion!: Assertion;

  @Field(() => Citation, { description: 'Where it stands.' })
  citation!: Citation;
}
