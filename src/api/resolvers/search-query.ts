import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';
import { prepareSearch } from '../../questions/search';
import { fingerprintOf, writeCursor } from '../cursor';
import { hydrate } from '../hydrate';
import { RequestContext } from '../request-context';
import { connectionType, pageInfoOfRead, type Connection } from '../types/connection';
import { PageArguments, askedPage } from '../types/page-arguments';

/** The hits of a page where none are asked for. */
const SEARCH_ROWS = 20;

const SearchConnection = connectionType(
  'Search',
  () => LegalNode,
  'What was found, best first: matches in the name before those in other names before those in the summary; whole words before beginnings before words of the same stem; then by id.',
);

@ArgsType()
class SearchArguments extends PageArguments {
  @Field({
    description:
      'Words, and phrases between quotation marks. All must be found. Case and diacritics don’t matter; the beginning of a word is enough.',
  })
  text!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only nodes of these kinds (`Provision`) or interfaces (`Instrument`).',
  })
  kinds?: string[] | null;
}

@Resolver()
export class SearchQuery {
  @Query(() => SearchConnection, { description: 'Nodes by words in their names, other names and summaries.' })
  async search(@Args() given: SearchArguments, @Ctx() context: RequestContext): Promise<Connection<LegalNode>> {
    const prepared = prepareSearch({ text: given.text, kinds: given.kinds ?? null });
    const asked = askedPage(given, fingerprintOf('search', prepared), { rows: SEARCH_ROWS });
    const { hits, hasMore } = await context.store.search({ ...prepared, page: asked.page });
    context.charge(hits.length);
    const edges = hits.map(({ node, keys }) => ({
      cursor: writeCursor(asked.fingerprint, { asOf: asked.asOf, keys }),
      node: hydrate(node, asked.asOf),
    }));
    const cursors = edges.map(({ cursor }) => cursor);
    return {
      edges,
      pageInfo: pageInfoOfRead(cursors, asked, hasMore),
      totalCount: () => context.store.countSearch(prepared),
    };
  }
}
