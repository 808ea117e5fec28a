import { Command } from 'commander';
import { readQuestions } from '../asking/question';
import { questionCommand } from '../asking/question-command';

const EXAMPLES = `
Examples:
  lexgraph ask obligations-covering --group group/migrant-children --state KAZ --as-of 2012-10-01
  lexgraph ask participation --state KAZ --instrument ilo/c189
  lexgraph ask gaps --state KAZ --topics topic/education --kinds conflicting-provision --all
  lexgraph ask treaties --filter '{ name: { contains: "Child" } }' --json

"lexgraph ask QUESTION --help" tells what a question takes. docs/api has a page on each.`;

/** `lexgraph ask`: a command below it for each question and collection of the schema. */
export function ask(): Command {
  const all = new Command('ask')
    .description('Asks any question of the API, of the local store or of a server (--url).')
    .usage('<question> [options]')
    .addHelpText('after', EXAMPLES);
  for (const question of readQuestions()) {
    const command = questionCommand(question).summary(firstSentence(question.field.description ?? ''));
    all.addCommand(command.helpGroup(question.isCollection ? 'Collections:' : 'Questions:'));
  }
  return all;
}

/** As much as fits beside the name. */
function firstSentence(text: string): string {
  const [sentence = ''] = text.replace(/\s+/g, ' ').split(/(?<=[.?:])\s/);
  return sentence.replace(/[.:]$/, '');
}
