import { Field, Int, ObjectType } from 'type-graphql';
import { ToldField, spoken, type Spoken } from '../schema/told-field';
import { Document } from '../../model/nodes/document';
import { LegalNode } from '../../model/nodes/legal-node';
import type { CalendarDate } from '../../model/time/partial-date';
import { CitationVerdict } from '../../model/values/citation-verdict';
import { HeldPlace } from '../../model/values/held-place';
import type { CheckedCitation as CheckedCitationAnswer } from '../../questions/citations/check-citations';
import type { CitedPlace as CitedPlaceAnswer } from '../../questions/citations/cited-place';
import { hydrate } from '../reading/hydrate';

@ObjectType({ description: 'What a citation refers to.', simpleResolvers: true })
export class CitedPlace {
  @Field(() => LegalNode, {
    nullable: true,
    description: 'The instrument, or the part of it that comes nearest to what is cited; null of a document.',
  })
  node!: unknown;

  @Field(() => Document, { nullable: true, description: 'The document that is cited.' })
  document!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'The paragraph of the document, or the number of the part as it is cited; null where the whole is.',
  })
  pinpoint!: string | null;

  @Field(() => HeldPlace, { description: 'How far the data has it.' })
  held!: HeldPlace;

  @ToldField('What was read; and what the data holds, where it has not the very place.')
  understood!: Spoken;
}

@ObjectType({ description: 'A citation in a text, checked against the data on a date.', simpleResolvers: true })
export class CheckedCitation {
  @Field({ description: 'As it stands in the text.' })
  text!: string;

  @Field(() => Int, { description: 'Where it begins in the text, counted in UTF-16 units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in the text; this unit is excluded.' })
  end!: number;

  @Field(() => CitedPlace, { nullable: true, description: 'What it refers to; null where the data doesn’t hold it.' })
  place!: CitedPlace | null;

  @Field(() => CitationVerdict, { description: 'What can be said of it.' })
  verdict!: CitationVerdict;

  @ToldField('Why, in a sentence.')
  explanation!: Spoken;
}

type ShownPlace = Pick<CitedPlaceAnswer, 'node' | 'document' | 'pinpoint' | 'held' | 'understood'>;

/** A place as the API shows it. */
export function showCitedPlace({ node, document, understood, ...place }: ShownPlace, asOf: CalendarDate): CitedPlace {
  return {
    ...place,
    node: node && hydrate(node, asOf),
    document: document && hydrate(document, asOf),
    understood: spoken(understood),
  };
}

/** A checked citation as the API shows it. */
export function showCheckedCitation({ place, ...row }: CheckedCitationAnswer, asOf: CalendarDate): CheckedCitation {
  return { ...row, explanation: spoken(row.explanation), place: place && showCitedPlace(place, asOf) };
}
