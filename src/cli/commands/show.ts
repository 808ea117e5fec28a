import { Command } from 'commander';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { openSource } from '../asking/open-source';
import { questionNamed, readSchema } from '../asking/question';
import { addReadingOptions, type ReadingOptions } from '../asking/reading-options';
import { readAnswer } from '../asking/ask-question';
import { selectionOfThing } from '../asking/selection-of';
import { nodeKind } from '../../model/graph-model';
import { Nature } from '../../model/declaration/nature';
import { HeldTexts } from '../../own-texts/held-texts';
import { readSettings } from '../configuration/settings';
import { ownWords } from '../showing/own-words';
import { programText } from '../showing/program-text';
import { showRows } from '../showing/show-answer';

const EXAMPLES = `
Examples:
  lexgraph show un/crc/art-28
  lexgraph show kaz/order-468 --as-of 2012-10-01
  lexgraph show KAZ --json`;

/** `lexgraph show`: one thing, with its sources and what it is related to. */
export function show(): Command {
  const command = new Command('show')
    .description('Shows one thing, by its id, with its sources and what it is related to.')
    .argument('<id>', 'the id, as un/crc/art-28, or the key, as un/crc/art-28@2012-10-01')
    .addHelpText('after', EXAMPLES);
  return addReadingOptions(command, { asOf: true, pages: false }).action(
    async (id: string, options: ReadingOptions) => {
      const { type, thing } = await readThing(id, options);
      const forPrograms = programText([thing], thing, options);
      if (forPrograms !== null) return void process.stdout.write(forPrograms);
      await showRows(type, [thing], options);
      const words = wordsOf(type.name, id.split('@', 1)[0] ?? id);
      if (words.length > 0) console.log(`\nThe article’s own words, from your files:\n\n${ownWords(words)}`);
    },
  );
}

/**
 * The user’s own texts of a provision, or of that in which a norm stands: of a whole instrument they would bury the
 * answer.
 */
function wordsOf(kind: string, id: string): ReturnType<HeldTexts['of']> {
  const stands = [Nature.PROVISION, Nature.NORM].includes(nodeKind(kind).nature);
  return stands ? new HeldTexts(readSettings(process.env).LEXGRAPH_TEXTS).of(id) : [];
}

interface FoundThing {
  readonly type: GraphQLObjectType;
  readonly thing: Readonly<Record<string, unknown>>;
}

/** Its kind is asked first: each has fields and relations of its own. */
async function readThing(id: string, { url, asOf }: ReadingOptions): Promise<FoundThing> {
  const source = await openSource(url);
  const variables = { id, ...(asOf !== undefined && { asOf }) };
  const ask = async (selection: string) => {
    const query = `query($id: ID!, $asOf: Date) { node(id: $id, asOf: $asOf) { __typename ${selection} } }`;
    const { value } = readAnswer(questionNamed('node'), await source.ask(query, variables));
    return value as FoundThing['thing'] & { readonly __typename: string };
  };
  try {
    const { __typename: kind } = await ask('');
    const type = readSchema().getType(kind);
    if (!isObjectType(type))
      throw new LexgraphError('WRONG_KIND', `"${id}" is a ${kind}, which this version of lexgraph does not know.`);
    return { type, thing: await ask(`... on ${kind} ${selectionOfThing(type)}`) };
  } finally {
    await source.close();
  }
}
