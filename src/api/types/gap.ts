import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../../model/time/scalars';
import { InForce } from '../../model/time/three-valued';
import { GapKind } from '../../model/values/gap-kind';
import { GapBasis, type GapAnswer } from '../../questions/gaps-of-obligation';
import { hydrate } from '../hydrate';
import type { RequestContext } from '../request-context';
import { Citation, citationsOf } from './citation';

registerEnumType(GapBasis, {
  name: 'GapBasis',
  description: 'How a gap is known.',
  valuesConfig: {
    STATED: { description: 'A source says so.' },
    COMPUTED: { description: 'A rule found it in the data: none in the data is not none in law.' },
  },
});

@ObjectType({ description: 'Something that stands between an obligation and its fulfilment.', simpleResolvers: true })
export class Gap {
  @Field(() => GapKind, { description: 'What sort of gap it is.' })
  kind!: GapKind;

  @Field(() => GapBasis, { description: 'Whether a source states it or a rule found it.' })
  basis!: GapBasis;

  @Field({ description: 'The gap in a sentence.' })
  summary!: string;

  @Field(() => Obligation, { nullable: true, description: 'The obligation that is not fulfilled.' })
  obligation!: unknown;

  @Field(() => Instrument, { nullable: true, description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Provision, { nullable: true, description: 'The national provision concerned.' })
  provision!: unknown;

  @Field(() => LegalNode, { nullable: true, description: 'The body concerned.' })
  actor!: unknown;

  @Field(() => InForce, {
    description:
      'Whether it is there on the date: UNKNOWN where its source speaks of another one. What surely is not there is left out.',
  })
  holds!: InForce;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => [Citation], { description: 'Where it is stated, or where the edges stand that it was computed from.' })
  citations!: () => Promise<Citation[]>;
}

/** A gap as the API shows it. */
export function showGap(gap: GapAnswer, asOf: CalendarDate, context: RequestContext): Gap {
  const { kind, basis, summary, finding, holds, attestedOn } = gap;
  return {
    kind,
    basis,
    summary,
    holds,
    attestedOn,
    obligation: hydrate(gap.obligation, asOf),
    instrument: hydrate(gap.instrument, asOf),
    provision: gap.provision && hydrate(gap.provision, asOf),
    actor: null,
    citations: async () => citationsOf(finding ? await context.citations(finding.id) : gap.citations, asOf, context),
  };
}
