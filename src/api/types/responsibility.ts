import { Field, ObjectType } from 'type-graphql';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { LegalNode } from '../../model/nodes/legal-node';
import { textOf } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../../model/time/scalars';
import { ResponsibilityRole, ResponsibilityStatus } from '../../model/values/responsibility';
import type { RelatedRow } from '../../store/graph-store';
import { hydrate } from '../hydrate';
import type { RequestContext } from '../request-context';
import { Citation, citationsOf } from './citation';
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

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day, as far as the sources give it.' })
  since!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day on which it is over (excluded).' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'A curator’s remark.' })
  note!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => [Discrepancy], { description: 'Where sources disagree about it.' })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

/** A body's task as the API shows it. */
export function showResponsibility(
  { edge, node }: RelatedRow,
  target: unknown,
  asOf: CalendarDate,
  context: RequestContext,
): Responsibility {
  return {
    bearer: hydrate(node, asOf),
    target,
    role: edge.properties['role'] as ResponsibilityRole,
    status: edge.properties['status'] as ResponsibilityStatus,
    since: textOf(edge, 'validFrom'),
    until: textOf(edge, 'validTo'),
    note: textOf(edge, 'note'),
    attestedOn: textOf(edge, 'attestedOn'),
    discrepancies: () => discrepanciesOf([edge.id], asOf, context),
    citations: citationsOf(edge.citations, asOf, context),
  };
}
