import { read } from '../../model/read';
import { Field, ObjectType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { Document, DocumentForm } from '../../model/nodes/document';
import { Group } from '../../model/nodes/group';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import { PartialDateScalar } from '../schema/scalars';
import { Coverage } from '../../model/values/coverage';
import { Standing } from '../../model/values/standing';
import type { CoveredObligationAnswer } from '../../questions/coverage/obligations-covering';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { AppliedDeclaration, showAppliedDeclaration } from './applied-declaration';
import { BehindCoveredObligation } from './behind-covered-obligation';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';
import { Correspondent, showCorrespondent } from './correspondent';
import { discrepanciesOf } from './discrepancies-of';
import { Gap, showGap } from './gap';
import { Implementation, Measure, showImplementation, showMeasure, showThrough } from './implementation';
import { nodesOf } from './nodes-of';
import { StandingPeriod, standingPeriods } from './period';
import { Responsibility, showResponsibility } from './responsibility';

const OWN_TEXTS: ReadonlySet<DocumentForm> = new Set([DocumentForm.LAW_TEXT, DocumentForm.INSTRUMENT_TEXT]);

@ObjectType({
  description: 'An obligation that covers the group asked about, judged for a State and a date.',
  simpleResolvers: true,
})
export class CoveredObligation {
  @Field(() => Obligation, { description: 'The obligation.' })
  obligation!: unknown;

  @Field(() => Coverage, { description: 'How it reaches the group.' })
  coverage!: Coverage;

  @Field(() => [Group], {
    description: 'From the group asked about to the group that the obligation names (both included).',
  })
  via!: () => Promise<unknown[]>;

  @Field(() => Standing, { description: 'Whether it binds the State on the date.' })
  standing!: Standing;

  @ToldField('Why: the participation, or the provision’s validity, that the standing rests on.')
  standingReason!: Spoken;

  @Field(() => Instrument, { description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Provision, { nullable: true, description: 'The provision that imposes it.' })
  provision!: unknown;

  @Field(() => LegalNode, {
    nullable: true,
    description:
      'Where topics are asked for, what is about one of them or a narrower one: the obligation, else the provision, else the treaty as a whole. Null where none is asked for.',
  })
  topicOf!: () => Promise<unknown>;

  @Field(() => [LegalNode], {
    description:
      'Who must comply. A treaty binds the State asked about; national law may bind employers, parents, bodies.',
  })
  bearers!: () => Promise<unknown[]>;

  @Field(() => [Correspondent], {
    complexity: 5,
    description: 'The same norm, or a wider or narrower one, in other instruments: the closest first.',
  })
  correspondsTo!: () => Promise<Correspondent[]>;

  @Field(() => [Implementation], {
    complexity: 10,
    description:
      'National provisions that carry it out, in whole or in part; after those that are set against it, those that carry out what corresponds to it in another instrument (`through`).',
  })
  implementedBy!: () => Promise<Implementation[]>;

  @Field(() => [Measure], {
    description: 'Policies and mechanisms of the State that carry it out, in whole or in part. They are no law.',
  })
  measures!: () => Promise<Measure[]>;

  @Field(() => [Implementation], {
    complexity: 5,
    description: 'National provisions that contradict it.',
  })
  contradictedBy!: () => Promise<Implementation[]>;

  @Field(() => [Responsibility], {
    complexity: 20,
    description:
      'Bodies with a task about the obligation, the provision that imposes it and what that is a part of, its topics and wider ones, or a national provision or measure that implements or contradicts it. Of bodies of the State, and of none.',
  })
  responsibilities!: () => Promise<Responsibility[]>;

  @Field(() => [Gap], {
    complexity: 60,
    description: 'What stands between the obligation and its fulfilment.',
  })
  gaps!: () => Promise<Gap[]>;

  @Field(() => [AppliedDeclaration], {
    description:
      'The State’s declarations that touch the provision: that shut it out or change it, or may, or say what it leaves to the State, such as an age.',
  })
  declarations!: readonly AppliedDeclaration[];

  @Field(() => [Discrepancy], {
    description:
      'Where sources disagree about it, the provision that imposes it, or its instrument; not what they disagree on of other States.',
  })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date as of which the sources of this row speak: what came later was not checked.',
  })
  attestedOn!: string | null;

  @Field({
    description:
      'True where the date asked about lies after that: the standing is taken to go on, and nobody has checked.',
  })
  presumed!: boolean;

  @Field(() => Boolean, {
    description:
      'True where somebody has read the norm in the text of the law or treaty itself; false where the data has it from a report, a press release, a web page or a register alone, or from a text that nobody has seen.',
  })
  ownText!: () => Promise<boolean>;

  @Field(() => [StandingPeriod], { description: 'How its standing was and is, oldest first.' })
  history!: () => readonly StandingPeriod[];

  @Field(() => [Citation], { description: 'Where the obligation stands, and what its standing rests on.' })
  citations!: () => Promise<Citation[]>;
}

export const CoveredObligationConnection = connectionType(
  'CoveredObligation',
  () => CoveredObligation,
  'Obligations that cover a group: the closer the group named is to the one asked about, the earlier, and of equals those that shut it out, or that national law contradicts, first; then what binds before what does not; then by instrument and article.',
);

/** A judged obligation as the API shows it. What lies behind it is read only where it is asked for. */
export function showCoveredObligation(row: CoveredObligationAnswer, context: RequestContext): CoveredObligation {
  const { obligation, provision, instrument, asOf } = row;
  const behind = new BehindCoveredObligation(row, context);
  const law = async (contradicting: boolean) =>
    (await behind.implementations())
      .filter(({ isLaw, contradicts }) => isLaw && contradicts === contradicting)
      .map((each) => showImplementation(each, context));
  return {
    obligation: hydrate(obligation, asOf),
    coverage: row.coverage,
    via: () => nodesOf(row.via, asOf, context),
    standing: row.standing,
    standingReason: spoken(row.reason),
    instrument: hydrate(instrument, asOf),
    provision: hydrate(provision, asOf),
    topicOf: () => topicOf(row, context),
    bearers: () => bearersOf(row, context),
    correspondsTo: async () => (await behind.correspondents()).map((each) => showCorrespondent(each, asOf, context)),
    implementedBy: async () => {
      const [direct, through] = await Promise.all([law(false), behind.lawThroughCorrespondents()]);
      return [...direct, ...through.map((each) => showThrough(each, context))];
    },
    measures: async () =>
      (await behind.implementations()).filter(({ isLaw }) => !isLaw).map((each) => showMeasure(each, context)),
    contradictedBy: () => law(true),
    responsibilities: async () => (await behind.responsibilities()).map((each) => showResponsibility(each, context)),
    gaps: async () => (await behind.gaps()).map((gap) => showGap(gap, asOf, context)),
    declarations: row.qualifications.map((each) => showAppliedDeclaration(each, asOf)),
    discrepancies: async () =>
      discrepanciesOf(
        {
          ids: [obligation.id, provision.id, instrument.id, ...(await edgesBehind(row, behind))],
          state: row.state.id,
          asOf,
        },
        context,
      ),
    attestedOn: row.attestedOn,
    presumed: row.presumed,
    ownText: () => readInOwnText(obligation.id, context),
    history: () => standingPeriods(row.history),
    citations: async () => {
      const standing = row.participation?.decisive.flatMap((act) => act.citations) ?? [];
      return citationsOf([...(await context.citations(obligation.id)), ...standing], asOf, context);
    },
  };
}

async function topicOf(row: CoveredObligationAnswer, context: RequestContext): Promise<unknown> {
  const { obligation, provision, instrument, topics, asOf } = row;
  if (topics === null) return null;
  const asked = new Set(topics);
  for (const part of [obligation, provision, instrument]) {
    const about = await context.allRelated('ABOUT', 'forward', part.id, asOf);
    if (about.some(({ node }) => asked.has(node.id))) return hydrate(part, asOf);
  }
  return null;
}

async function readInOwnText(obligation: string, context: RequestContext): Promise<boolean> {
  const seen = (await context.citations(obligation)).filter(({ checked }) => checked);
  const documents = await Promise.all(seen.map(({ document }) => context.node(document)));
  return documents.some((each) => each !== null && OWN_TEXTS.has(read(Document, each).form));
}

async function bearersOf(
  { obligation, state, asOf }: CoveredObligationAnswer,
  context: RequestContext,
): Promise<unknown[]> {
  const named = (await context.allRelated('BORNE_BY', 'forward', obligation.id, asOf)).map(({ node }) =>
    hydrate(node, asOf),
  );
  return named.length === 0 || read(Obligation, obligation).stateBears === true
    ? [hydrate(state, asOf), ...named]
    : named;
}

async function edgesBehind(row: CoveredObligationAnswer, behind: BehindCoveredObligation): Promise<string[]> {
  const implementing = (await behind.implementations()).map(({ edge }) => edge.id);
  return [...(row.participation?.acts ?? []).map(({ id }) => id), ...implementing];
}
