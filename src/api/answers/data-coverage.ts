import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Document } from '../../model/nodes/document';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { State } from '../../model/nodes/state';
import { Topic } from '../../model/nodes/topic';
import { DateScalar, PartialDateScalar } from '../schema/scalars';
import type { CalendarDate } from '../../model/time/partial-date';
import { DataKind } from '../../model/values/data-kind';
import type {
  DataCoverageAnswer,
  HoldingsAnswer,
  TopicHoldingsAnswer,
} from '../../questions/holdings/coverage-of-data';
import { actsRead, type ActReading as ReadAct, type ActsRead } from '../../questions/holdings/acts-read';
import { LawHeld } from '../../questions/holdings/judge-law-held';
import type { ObligationsBorneHeld } from '../../questions/holdings/obligations-borne-held';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { nodesOf } from './nodes-of';

registerEnumType(LawHeld, {
  name: 'LawHeld',
  description: 'How far what the data holds of a State’s own law reaches towards the date asked about.',
  valuesConfig: {
    NOTHING: {
      description: 'It holds nothing of the State’s law here: an empty answer is no statement about the law.',
    },
    UNDATED: { description: 'It holds some, from sources of which it is not known as of when they speak.' },
    UP_TO_EARLIER: {
      description: 'It holds some, from sources that all speak as of an earlier date: what came later was not checked.',
    },
    FROM_LATER: {
      description:
        'It holds some, from sources that all speak as of a later date: what was so before, and is no more, they may not say.',
    },
    UP_TO_DATE: {
      description: 'It holds some, and sources speak as of the date asked about, or as of earlier and later ones.',
    },
  },
});

@ObjectType({ description: 'How many statements of one sort the data holds.', simpleResolvers: true })
class DataHolding {
  @Field(() => DataKind, { description: 'Of which sort.' })
  kind!: DataKind;

  @Field(() => Int, { description: 'How many.' })
  number!: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The earliest date as of which any of their sources speaks; null where none does (an instrument’s own text).',
  })
  earliest!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The latest such date.' })
  latest!: string | null;
}

@ObjectType({ description: 'A document, and how much of what is counted rests on it.', simpleResolvers: true })
class DocumentUse {
  @Field(() => Document, { description: 'The document; `attestedOn` is the date as of which it speaks.' })
  document!: () => Promise<unknown>;

  @Field(() => Int, { description: 'How many of the statements counted cite it.' })
  statements!: number;
}

@ObjectType({ simpleResolvers: true })
class Holdings {
  @Field(() => LawHeld, { description: 'How far what is held of the State’s own law reaches.' })
  lawHeld!: LawHeld;

  @ToldField('How an empty answer about the State’s law is to be read, in a sentence.')
  verdict!: Spoken;

  @Field(() => [DataHolding], { description: 'The numbers, sort by sort; zero where nothing is held.' })
  holdings!: readonly DataHolding[];

  @Field(() => [DocumentUse], {
    description: 'Where it comes from: the documents that most statements cite first, then by id.',
  })
  documents!: readonly DocumentUse[];

  @Field(() => PartialDateScalar, { nullable: true, description: 'The earliest date as of which any source speaks.' })
  earliest!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The latest such date: what came later was not checked.',
  })
  latest!: string | null;
}

@ObjectType({
  description: 'What the data holds of a State about one topic and the narrower ones.',
  simpleResolvers: true,
})
class TopicCoverage extends Holdings {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: unknown;

  @Field(() => [Topic], { description: 'The narrower topics that are counted in.' })
  narrower!: () => Promise<unknown[]>;
}

@ObjectType({
  description: 'An act of national law whose own text was read, and in which editions.',
  simpleResolvers: true,
})
class ActReading {
  @Field(() => Instrument, { description: 'The act.' })
  act!: unknown;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'As of when the newest text that was read speaks: what came later was not read. Null where none speaks as of a date.',
  })
  readUpTo!: string | null;

  @Field(() => [Document], {
    description:
      'The texts, the newest first; `note` says which articles were read, `attestedOn` as of when it speaks.',
  })
  editions!: readonly unknown[];
}

@ObjectType({
  description:
    'What the data holds of what a group, body or person owes in the State, so that a list of it, above all an empty one, can be read rightly.',
  simpleResolvers: true,
})
class BorneCoverage {
  @Field(() => LegalNode, { description: 'Who must comply.' })
  bearer!: unknown;

  @Field(() => Int, {
    description: 'How many obligations `obligationsBorneBy` lists, on the topics and the date asked about.',
  })
  listed!: number;

  @Field(() => Int, { description: 'How many are held in all, of whatever topic and time.' })
  held!: number;

  @ToldField('How the list is to be read, in a sentence; of an empty one, why it is empty.')
  verdict!: Spoken;
}

@ObjectType({
  description:
    'What the data holds of a State: how much, up to which date, from which documents, so that an empty answer can be read rightly.',
  simpleResolvers: true,
})
export class DataCoverage extends Holdings {
  @Field(() => State, { description: 'The State.' })
  state!: unknown;

  @Field(() => DateScalar, { description: 'The date that the verdicts speak of.' })
  asOf!: CalendarDate;

  @Field(() => [TopicCoverage], {
    description:
      'Topic by topic: those asked for, in their order, else the widest of the scheme, by id. What is about several is counted with each.',
  })
  topics!: readonly TopicCoverage[];

  @Field(() => [Instrument], {
    description:
      'Treaties, conventions and agreements about which the data holds an act of the State, or says that it is not a party.',
  })
  knownInstruments!: () => Promise<unknown[]>;

  @Field(() => [Instrument], {
    description:
      'Treaties and conventions about which the data holds nothing of the State: its standing there is UNKNOWN.',
  })
  silentInstruments!: () => Promise<unknown[]>;

  @Field(() => BorneCoverage, {
    nullable: true,
    description: 'What is held of what the `bearer` owes in the State; null where none was asked about.',
  })
  borne!: BorneCoverage | null;

  @Field(() => [ActReading], {
    description: 'The acts of the State’s law that were read in their own texts, and up to which edition; by id.',
  })
  actsRead!: () => Promise<readonly ActReading[]>;

  @Field(() => [Instrument], {
    description:
      'The acts of its law of which no text was read: what is held of them stands in other texts and reports. By id.',
  })
  actsUnread!: () => Promise<readonly unknown[]>;

  @Field(() => Int, { description: 'How many instruments are known.' })
  knownInstrumentCount!: number;

  @Field(() => Int, { description: 'On how many the data is silent.' })
  silentInstrumentCount!: number;
}

/** The coverage as the API shows it. Documents, acts and instruments are read only where they are asked for. */
export function showDataCoverage(answer: DataCoverageAnswer, context: RequestContext): DataCoverage {
  const { state, asOf, knownInstruments, silentInstruments } = answer;
  const acts = () => readActs(state.id, context);
  return {
    ...showHoldings(answer, asOf, context),
    state: hydrate(state, asOf),
    asOf,
    topics: answer.topics.map((topic) => showTopic(topic, asOf, context)),
    knownInstruments: () => nodesOf(knownInstruments, asOf, context),
    silentInstruments: () => nodesOf(silentInstruments, asOf, context),
    borne: answer.borne && showBorne(answer.borne, asOf),
    actsRead: async () => (await acts()).read.map((reading) => showActReading(reading, asOf)),
    actsUnread: async () => (await acts()).unread.map((act) => hydrate(act, asOf)),
    knownInstrumentCount: knownInstruments.length,
    silentInstrumentCount: silentInstruments.length,
  };
}

/** Read where it is asked for, and once; each act and each text counts as a row. */
function readActs(state: string, context: RequestContext): Promise<ActsRead> {
  return context.once('actsRead', state, async () => {
    const acts = await actsRead(context.store, state);
    context.charge(acts.read.reduce((rows, { editions }) => rows + 1 + editions.length, acts.unread.length));
    return acts;
  });
}

function showActReading({ act, editions, readUpTo }: ReadAct, asOf: CalendarDate): ActReading {
  return { act: hydrate(act, asOf), readUpTo, editions: editions.map((edition) => hydrate(edition, asOf)) };
}

function showBorne({ bearer, listed, held, verdict }: ObligationsBorneHeld, asOf: CalendarDate): BorneCoverage {
  return { bearer: hydrate(bearer, asOf), listed, held, verdict: spoken(verdict) };
}

function showTopic(answer: TopicHoldingsAnswer, asOf: CalendarDate, context: RequestContext): TopicCoverage {
  return {
    ...showHoldings(answer, asOf, context),
    topic: hydrate(answer.topic, asOf),
    narrower: () => nodesOf(answer.narrower, asOf, context),
  };
}

function showHoldings(answer: HoldingsAnswer, asOf: CalendarDate, context: RequestContext): Holdings {
  const { lawHeld, verdict, holdings, earliest, latest } = answer;
  const documents = answer.documents.map(({ document, statements }) => ({
    statements,
    document: async () => (await nodesOf([document], asOf, context))[0],
  }));
  return { lawHeld, verdict: spoken(verdict), holdings, documents, earliest, latest };
}
