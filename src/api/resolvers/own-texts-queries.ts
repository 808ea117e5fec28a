import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { requireNode } from '../../questions/asking/find-node';
import { BadArgument } from '../../model/errors/bad-argument';
import { OwnText } from '../answers/own-text';
import { RequestContext } from '../reading/request-context';

const FIRST = 20;
const MOST = 500;

const howMany = { nullable: true, defaultValue: FIRST, description: `How many at most, 1 to ${MOST}.` };

@Resolver()
export class OwnTextsQueries {
  @Query(() => [OwnText], {
    complexity: 20,
    nullable: true,
    description:
      'The own words of the article that a provision is or lies in, or in which an obligation stands, in each language that there is; of an instrument those of its articles. Empty where whoever runs this API has added none, or shows none.',
  })
  async ownTexts(
    @Arg('of', () => ID, { description: 'The thing: `un/crc/art-28-1`.' }) of: string,
    @Arg('first', () => Int, howMany) first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly OwnText[]> {
    checkFirst(first);
    await requireNode(context.store, 'of', of, 'LegalNode');
    return shown(context.ownTexts.of(of), first, context);
  }

  @Query(() => [OwnText], {
    complexity: 50,
    nullable: true,
    description:
      'The articles in whose own words all of these words stand, whatever their case and diacritics; by instrument, language and number.',
  })
  searchOwnTexts(
    @Arg('text', () => String, { description: 'Words or parts of them, in any order: `compulsory education`.' })
    text: string,
    @Arg('first', () => Int, howMany) first: number | null,
    @Ctx() context: RequestContext,
  ): readonly OwnText[] {
    checkFirst(first);
    return shown(context.ownTexts.search(text), first, context);
  }
}

function shown(found: readonly OwnText[], first: number | null, context: RequestContext): readonly OwnText[] {
  const texts = found.slice(0, first ?? FIRST);
  context.charge(texts.length);
  return texts;
}

function checkFirst(first: number | null): void {
  if (first !== null && (first < 1 || first > MOST))
    throw new BadArgument('first', `must be 1 to ${MOST}, but it is ${first}`);
}
