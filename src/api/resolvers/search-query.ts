import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { LIMITS } from '../../model/limits';
import type { LegalNode } from '../../model/nodes/legal-node';
import { checkCitations } from '../../questions/citations/check-citations';
import { countsOfSearch, totalOf, type KindCount } from '../../questions/search/count-search';
import { didYouMean } from '../../questions/search/did-you-mean';
import { prepareSearch } from '../../questions/search/prepare-search';
import { searchPage } from '../../questions/search/search-page';
import { snippetOfAnswer } from '../../questions/search/snippet-of-answer';
import { fingerprintOf, writeCursor } from '../paging/cursor';
import { spoken } from '../schema/told-field';
import { hydrate } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { pageInfoOfRead, type Connection, type ConnectionEdge } from '../paging/connection';
import { DatedPageArguments, askedPage } from '../paging/page-arguments';
import { DateScalar } from '../schema/scalars';
import type { CalendarDate } from '../../model/time/partial-date';
import { showCheckedCitation, type CheckedCitation } from '../answers/cited-place';
import { SearchConnection, type SearchEdge } from '../answers/search-connection';

/** The hits of a page where none are asked for. */
const SEARCH_ROWS = 20;

@ArgsType()
class SearchArguments extends DatedPageArguments {
  @Field({
    description: `Words, and phrases between quotation marks, at most ${LIMITS.searchWords}; or a citation as lawyers write it. Case and diacritics don’t matter; the beginning of a word is enough; words of four letters and more may be mistyped; Russian and Kazakh may be typed in Latin letters. Where nothing holds all words, what holds most of them is found, and \`leftOut\` says which were left out. Signs have no special meaning.`,
  })
  text!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only nodes of these kinds (`Provision`) or interfaces (`Instrument`). An empty list matches nothing.',
  })
  kinds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only this State, its bodies, law, policies and mechanisms, what its law consists of, and findings about it.',
  })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this instrument, its provisions and what they impose.' })
  instrument?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Leaves out what surely does not hold on this date.' })
  holdingOn?: CalendarDate | null;
}

/** A row; what its texts are read for again is worked out when it is asked for. */
type ShownEdge = ConnectionEdge<LegalNode> &
  Omit<SearchEdge, 'matchedIn' | 'snippet'> & {
    readonly matchedIn: () => SearchEdge['matchedIn'];
    readonly snippet: () => SearchEdge['snippet'];
  };

interface ShownConnection extends Connection<LegalNode, ShownEdge> {
  readonly leftOut: readonly string[];
  readonly facets: () => Promise<readonly KindCount[]>;
  readonly didYouMean: () => Promise<string | null>;
  readonly unheld: () => Promise<readonly CheckedCitation[]>;
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
    const [kinds, state, instrument] = [given.kinds ?? null, given.state ?? null, given.instrument ?? null];
    const holdingOn = given.holdingOn ?? null;
    const asked = askedPage(given, fingerprintOf('search', [given.text, kinds, state, instrument, holdingOn]), {
      rows: SEARCH_ROWS,
      isRow: ([rank = '', ...keys]) => /^\d{1,9}$/.test(rank) && keys.length === 1,
    });
    const question = { text: given.text, kinds, state, instrument, holdingOn, asOf: asked.asOf };
    const typed = await prepareSearch(context.store, question);
    const { answers, hasMore, search } = await searchPage(context.store, typed, asked.page);
    context.charge(answers.length);
    const edges = answers.map((answer) => ({
      cursor: writeCursor(asked.fingerprint, { asOf: asked.asOf, keys: answer.keys }),
      node: hydrate(answer.node, asked.asOf),
      rank: answer.rank,
      matchedIn: () => answer.field,
      match: answer.form,
      understood: spoken(answer.understood),
      snippet: () => snippetOfAnswer(search, answer),
    }));
    const cursors = edges.map(({ cursor }) => cursor);
    const pageInfo = pageInfoOfRead(cursors, asked, hasMore);
    const counts = once(() => countsOfSearch(context.store, search));
    const hasAll = search === typed;
    const isFound = hasAll && (edges.length > 0 || pageInfo.hasPreviousPage || pageInfo.hasNextPage);
    return {
      edges,
      pageInfo,
      totalCount: async () => totalOf(search, await counts()),
      facets: counts,
      leftOut: search.leftOut,
      didYouMean: () => didYouMean(context.store, typed, isFound),
      unheld: async () => {
        const unheld = (await checkCitations(context.store, given.text, asked.asOf)).filter(({ place }) => !place);
        context.charge(unheld.length);
        return unheld.map((citation) => showCheckedCitation(citation, asked.asOf));
      },
    };
  }
}

/** The work, done when it is first asked for. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
