import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { LegalNode } from '../../model/nodes/legal-node';
import {
  countsOfSearch,
  didYouMean,
  prepareSearch,
  searchPage,
  snippetOfAnswer,
  totalOf,
  type KindCount,
} from '../../questions/search/search';
import { fingerprintOf, writeCursor } from '../paging/cursor';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { pageInfoOfRead, type Connection, type ConnectionEdge } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { SearchConnection, type SearchEdge } from '../answers/search-connection';

/** The hits of a page where none are asked for. */
const SEARCH_ROWS = 20;

@ArgsType()
class SearchArguments extends DatedPageArguments {
  @Field({
    description:
      'Words, and phrases between quotation marks. All must be found. Case and diacritics don’t matter; the beginning of a word is enough; words of four letters and more may be mistyped. Signs have no special meaning.',
  })
  text!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only nodes of these kinds (`Provision`) or interfaces (`Instrument`). An empty list matches nothing.',
  })
  kinds?: string[] | null;
}

/** A row, its snippet made when it is asked for. */
type ShownEdge = ConnectionEdge<LegalNode> &
  Omit<SearchEdge, 'snippet'> & { readonly snippet: () => SearchEdge['snippet'] };

interface ShownConnection extends Connection<LegalNode, ShownEdge> {
  readonly facets: () => Promise<readonly KindCount[]>;
  readonly didYouMean: () => Promise<string | null>;
}

@Resolver()
export class SearchQuery {
  @Query(() => SearchConnection, {
    complexity: 20,
    nullable: true,
    description:
      'Nodes by words in their names, other names and summaries. The date does not choose among them; what is nested below inherits it.',
  })
  async search(@Args() given: SearchArguments, @Ctx() context: RequestContext): Promise<ShownConnection> {
    const search = await prepareSearch(context.store, { text: given.text, kinds: given.kinds ?? null });
    const asked = askedPage(given, fingerprintOf('search', [given.text, search.kinds]), {
      rows: SEARCH_ROWS,
      isRow: ([rank = '', ...keys]) => /^\d{1,9}$/.test(rank) && keys.length === 1,
    });
    const { answers, hasMore } = await searchPage(context.store, search, asked.page);
    context.charge(answers.length);
    const edges = answers.map((answer) => ({
      cursor: writeCursor(asked.fingerprint, { asOf: asked.asOf, keys: answer.keys }),
      node: hydrate(answer.node, asked.asOf),
      rank: answer.rank,
      matchedIn: answer.field,
      match: answer.form,
      snippet: () => snippetOfAnswer(search, answer),
    }));
    const cursors = edges.map(({ cursor }) => cursor);
    const pageInfo = pageInfoOfRead(cursors, asked, hasMore);
    const counts = once(() => countsOfSearch(context.store, search));
    const isFound = edges.length > 0 || pageInfo.hasPreviousPage || pageInfo.hasNextPage;
    return {
      edges,
      pageInfo,
      totalCount: async () => totalOf(search, await counts()),
      facets: counts,
      didYouMean: () => didYouMean(context.store, search, isFound),
    };
  }
}

/** The work, done when it is first asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
