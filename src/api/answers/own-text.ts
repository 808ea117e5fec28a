import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';
import { today } from '../../model/time/partial-date';
import type { OwnText as HeldOwnText } from '../../own-texts/own-text';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';

@ObjectType({
  description:
    'The words of an article, from a file that whoever runs this API has: kept beside the graph, and no part of it or of any export.',
})
export class OwnText {
  @Field(() => ID, { description: 'The instrument: `un/crc`.' })
  instrument!: string;

  @Field({ description: 'Of the article or section: `28`, `12-bis`.' })
  number!: string;

  @Field({ description: 'By ISO 639: `en`, `rus`.' })
  language!: string;

  @Field({ description: 'The words, as the file has them.' })
  words!: string;

  @Field({ description: 'The file, and where it came from, as far as that is said.' })
  source!: string;

  @Field({ description: 'As what comes with the file says it; `not stated` where nothing does.' })
  licence!: string;
}

@Resolver(() => OwnText)
export class OwnTextFields {
  @FieldResolver(() => LegalNode, {
    nullable: true,
    complexity: 2,
    description: 'The instrument, in the graph; null where the graph doesn’t hold it.',
  })
  async of(@Root() { instrument }: HeldOwnText, @Ctx() context: RequestContext): Promise<LegalNode | null> {
    const node = await context.node(instrument);
    return node && hydrate(node, today());
  }
}
