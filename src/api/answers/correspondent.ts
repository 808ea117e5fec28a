import { read } from '../../model/read';
import { Field, ObjectType } from 'type-graphql';
import { CorrespondsTo, Correspondence } from '../../model/edges/corresponds-to';
import { Obligation } from '../../model/nodes/obligation';

import type { CalendarDate } from '../../model/time/partial-date';
import { Basis } from '../../model/values/basis';
import type { Correspondent as CorrespondentAnswer } from '../../questions/correspondence/correspondents';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';

@ObjectType({ description: 'The same norm, or a wider or narrower one, in another instrument.', simpleResolvers: true })
export class Correspondent {
  @Field(() => Obligation, { description: 'The other norm.' })
  obligation!: unknown;

  @Field(() => Correspondence, {
    description: 'How the other stands to the row’s: BROADER means that the other is the broader one.',
  })
  match!: Correspondence;

  @Field(() => String, {
    nullable: true,
    description: 'What either has that the other lacks; null where they are EXACT.',
  })
  note!: string | null;

  @Field(() => Basis, { description: 'It is our comparison of the two texts.' })
  basis!: Basis;

  @Field(() => [Citation], { description: 'Where the two norms stand.' })
  citations!: Citation[];
}

/** A correspondence as the API shows it. */
export function showCorrespondent(
  { edge, obligation, match }: CorrespondentAnswer,
  asOf: CalendarDate,
  context: RequestContext,
): Correspondent {
  const { basis, note = null } = read(CorrespondsTo, edge);
  return {
    obligation: hydrate(obligation, asOf),
    match,
    note,
    basis,
    citations: citationsOf(edge.citations, asOf, context),
  };
}
