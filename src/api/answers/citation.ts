import { Field, ObjectType } from 'type-graphql';
import type { Citation as CitedPlace } from '../../model/declaration/citation';
import { Document } from '../../model/nodes/document';
import type { CalendarDate } from '../../model/time/partial-date';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';

@ObjectType({ description: 'Where a statement comes from: a document, and the place in it.', simpleResolvers: true })
export class Citation {
  @Field(() => Document, { description: 'The document.' })
  document!: () => Promise<unknown>;

  @Field(() => String, {
    nullable: true,
    description:
      'Where in the document, in its own numbering: `124`, `summary`, `fn. 3`, `table I.A`, `art. 28(1)`. A press release’s paragraphs are its non-empty lines, counted from the dateline as 1.',
  })
  pinpoint!: string | null;

  @Field({ description: 'True only where somebody has seen the text that is cited.' })
  checked!: boolean;
}

/** Citations as the API shows them, each place once. */
export function citationsOf(places: readonly CitedPlace[], asOf: CalendarDate, context: RequestContext): Citation[] {
  const unique = new Map(places.map((place) => [`${place.document}\0${place.pinpoint ?? ''}`, place]));
  return [...unique.values()].map(({ document, pinpoint, checked }) => ({
    pinpoint,
    checked,
    document: async () => {
      const record = await context.node(document);
      return record && hydrate(record, asOf);
    },
  }));
}
