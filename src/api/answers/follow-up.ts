import { read } from '../../model/read';
import { Field, ObjectType } from 'type-graphql';
import { FollowsUp, FollowUpOutcome } from '../../model/edges/follows-up';
import { LegalNode } from '../../model/nodes/legal-node';

import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Basis } from '../../model/values/basis';
import type { ReachedFollowUp } from '../../questions/recommendations/judge-recommendation';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';

@ObjectType({ description: 'A step that shows what became of a recommendation.', simpleResolvers: true })
export class FollowUp {
  @Field(() => PartialDateScalar, { description: 'When that was seen.' })
  date!: string;

  @Field(() => FollowUpOutcome, { description: 'What had become of it by then.' })
  outcome!: FollowUpOutcome;

  @Field(() => Truth, {
    description:
      'Whether it lies on or before the date asked about: UNKNOWN where its own date is too rough to say. Later ones are left out.',
  })
  reached!: Truth;

  @Field({
    description: 'Whether the recommendation’s status rests on it: no other follow-up surely came later.',
  })
  decides!: boolean;

  @Field(() => LegalNode, { description: 'The finding, later recommendation or other thing that shows it.' })
  node!: unknown;

  @Field(() => Basis, { description: 'Whether a source says so, or our comparison of two texts.' })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: 'A curator’s remark: how far it goes, what is unsure.' })
  note!: string | null;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

/** A follow-up as the API shows it. */
export function showFollowUp(
  { edge, node, ...followUp }: ReachedFollowUp,
  asOf: CalendarDate,
  context: RequestContext,
): FollowUp {
  const { basis, note = null } = read(FollowsUp, edge);
  return {
    ...followUp,
    node: hydrate(node, asOf),
    basis,
    note,
    citations: citationsOf(edge.citations, asOf, context),
  };
}
