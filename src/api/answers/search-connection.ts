import { Field, Int, ObjectType } from 'type-graphql';
import { ToldField, type Spoken } from '../schema/told-field';
import { LegalNode } from '../../model/nodes/legal-node';
import { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { SEARCH_WAYS } from '../../model/search/search-query';
import { connectionOf } from '../paging/connection';
import { CheckedCitation } from './cited-place';

@ObjectType({
  description: 'A piece of a snippet. It is plain text, not markup: escape it as any other text that you show.',
  simpleResolvers: true,
})
export class SnippetPart {
  @Field({ description: 'The text, as the graph holds it.' })
  text!: string;

  @Field({ description: 'Whether it is what was looked for; mark it when you show it.' })
  isMatch!: boolean;
}

@ObjectType({ description: 'How many of the nodes found are of a kind.', simpleResolvers: true })
export class SearchFacet {
  @Field({ description: 'The kind: `Provision`. Give it to `kinds` to see these alone.' })
  kind!: string;

  @Field(() => Int, { description: 'How many nodes of the kind were found, at least 1.' })
  count!: number;
}

@ObjectType({ description: 'A row of a SearchConnection: a node, and why it was found.', simpleResolvers: true })
export class SearchEdge {
  @Field({ description: 'Where this row stands: give it to `after` or `before`.' })
  cursor!: string;

  @Field(() => LegalNode, { description: 'The node.' })
  node!: LegalNode;

  @Field(() => Int, {
    description: `1, the best, to ${SEARCH_WAYS.length}: rows are ordered by it, then by what their kind is in law, then by id. What is cited, then whole names, then words of names, then words of summaries; in each by \`match\`.`,
  })
  rank!: number;

  @Field(() => SearchField, {
    description: 'The field in which the words stand: NAME where all stand in the name.',
  })
  matchedIn!: SearchField;

  @Field(() => SearchForm, {
    description: 'How they match there; where one matches worse than the others, how that one does.',
  })
  match!: SearchForm;

  @ToldField('How the search was read where it cites this; null for what was found by words.', { nullable: true })
  understood!: Spoken | null;

  @Field(() => [SnippetPart], {
    description:
      'The text of that field (of other names, the one that matched best) around the first match, at most about 200 characters. `…` stands for what is left out.',
  })
  snippet!: SnippetPart[];
}

const SearchConnection = connectionOf(
  'Search',
  SearchEdge,
  'What was found, best first: what the text cites; then what is called so, by its name or another one; then what has the words in a name; then in the summary. Among what matches alike law comes first, then States and bodies, topics and groups, provisions and obligations, then documents and what they say; then by id.',
);

Field(() => [SearchFacet], {
  description:
    'How many nodes were found of each kind, the most first. All kinds are counted, also those that `kinds` leaves out of the rows. Counted only when it is asked for.',
})(SearchConnection.prototype as object, 'facets');

Field(() => [String], {
  description:
    'The words that are not looked for, as they were typed: no node holds them together with the others. Empty where all words are found, and where nothing is.',
})(SearchConnection.prototype as object, 'leftOut');

Field(() => String, {
  nullable: true,
  description:
    'The text that was probably meant, where the graph lacks a word of it, or no node holds all of its words. What it suggests finds something. Null where nothing seems to be mistyped.',
})(SearchConnection.prototype as object, 'didYouMean');

Field(() => [CheckedCitation], {
  complexity: 20,
  description:
    'Citations in the text that lead nowhere, as `checkCitations` checks them: of an instrument or document that the data doesn’t hold, or beside none. Whatever else is found, nothing of these is. Looked for only when it is asked for.',
})(SearchConnection.prototype as object, 'unheld');

export { SearchConnection };
