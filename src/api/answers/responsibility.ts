import { ResponsibleFor } from '../../model/edges/responsible-for';
import { read } from '../../model/read';
import { Field, ObjectType } from 'type-graphql';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { LegalNode } from '../../model/nodes/legal-node';
import { isPresumed } from '../../model/is-presumed';

import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { ResponsibilityRole, ResponsibilityStatus } from '../../model/values/responsibility';
import type { ResponsibilityAnswer } from '../../questions/responsibilities/responsibilities';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';
import { discrepanciesOf } from './discrepancies-of';

@ObjectType({ description: 'A body and a task, on a date.', simpleResolvers: true })
export class Responsibility {
  @Field(() => LegalNode, {
    description: 'Who has, is proposed for, or disclaims the task; the State where nobody has it.',
  })
  bearer!: unknown;

  @Field(() => LegalNode, { description: 'What the task is about.' })
  target!: unknown;

  @Field(() => ResponsibilityRole, { description: 'What the body does about it.' })
  role!: ResponsibilityRole;

  @Field(() => ResponsibilityStatus, { description: 'Whether the body has the task.' })
  status!: ResponsibilityStatus;

  @Field(() => Truth, {
    description:
      'Whether that is so on the date: UNKNOWN where its sources allow no conclusion for it. What surely is not so is left out.',
  })
  holds!: Truth;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day, as far as the sources give it.' })
  since!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day on which it is over (excluded).' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'A curator’s remark.' })
  note!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field({
    description: 'True where the date asked about lies after that: the task is taken to go on, and nobody has checked.',
  })
  presumed!: boolean;

  @Field(() => [Discrepancy], { description: 'Where sources disagree about it.' })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

export const ResponsibilityConnection = connectionType(
  'Responsibility',
  () => Responsibility,
  'Tasks, ordered by the bearer’s id, then by the target’s, then by status and role as their lists have them.',
);

/** A body's task as the API shows it. */
export function showResponsibility(answer: ResponsibilityAnswer, context: RequestContext): Responsibility {
  const { edge, bearer, target, asOf, ...task } = answer;
  const { validFrom: since = null, validTo: until = null, note = null, attestedOn = null } = read(ResponsibleFor, edge);
  return {
    ...task,
    bearer: hydrate(bearer, asOf),
    target: hydrate(target, asOf),
    since,
    until,
    note,
    attestedOn,
    presumed: isPresumed(edge, asOf),
    discrepancies: () => discrepanciesOf({ ids: [edge.id], asOf }, context),
    citations: citationsOf(edge.citations, asOf, context),
  };
}
