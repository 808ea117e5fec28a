import { Command } from 'commander';
import { isRequiredArgument, type GraphQLArgument } from 'graphql';
import { argumentOption, dashed } from './argument-option';
import type { Question } from './question';
import { addReadingOptions, type ReadingOptions } from './reading-options';
import { runQuestion } from './run-question';

/** Said by the options that all commands which read have. */
const SAID_OTHERWISE = ['first', 'after', 'last', 'before', 'asOf'];

/** How a command differs from its question. */
interface CommandOfQuestion {
  readonly name?: string;
  readonly description?: string;
  /**
   * The argument that is given by its place, without an option: `lexgraph timeline un/crc`. Words of a text need no
   * quotes.
   */
  readonly positional?: string;
  /** Lines of examples. */
  readonly examples?: readonly string[];
}

/** A command that asks one question of the API: an option for each of its arguments. */
export function questionCommand(question: Question, as: CommandOfQuestion = {}): Command {
  const { name, field, row } = question;
  const own = field.args.filter((argument) => !SAID_OTHERWISE.includes(argument.name));
  const positional = own.find((argument) => argument.name === as.positional);
  const command = new Command(as.name ?? dashed(name)).description(as.description ?? sentences(field.description));
  if (!as.name && dashed(name) !== name) command.alias(name);
  for (const argument of own) if (argument !== positional) command.addOption(argumentOption(argument));
  if (positional) addPositional(command, positional);
  if (row) command.option('--fields <selection>', 'ask these fields of each row instead, as GraphQL writes them');
  const has = (argument: string): boolean => field.args.some((each) => each.name === argument);
  addReadingOptions(command, { asOf: has('asOf'), pages: has('first') });
  if (as.examples)
    command.addHelpText('after', ['', 'Examples:', ...as.examples.map((line) => `  ${line}`)].join('\n'));
  return command.action(async (...said: unknown[]) => {
    const options = command.opts<ReadingOptions & Record<string, unknown>>();
    const given = Object.fromEntries(own.map((argument) => [argument.name, options[argument.name]]));
    await runQuestion(
      question,
      positional ? { ...given, [positional.name]: placed(positional, said[0]) } : given,
      options,
    );
  });
}

function addPositional(command: Command, argument: GraphQLArgument): void {
  const { description, parseArg } = argumentOption(argument);
  const isOne = String(argument.type) === 'ID!';
  const [opens, closes] = isRequiredArgument(argument) ? ['<', '>'] : ['[', ']'];
  const name = `${opens}${argument.name}${isOne ? '' : '...'}${closes}`;
  command.argument(name, description, isOne || isText(argument) ? undefined : parseArg);
}

function placed(argument: GraphQLArgument, said: unknown): unknown {
  if (isText(argument)) return (said as string[]).join(' ');
  const isNothing = Array.isArray(said) && said.length === 0 && !isRequiredArgument(argument);
  return isNothing ? undefined : said;
}

function isText({ type }: GraphQLArgument): boolean {
  return String(type) === 'String!';
}

function sentences(description: string | null | undefined): string {
  return (description ?? '').replace(/\s+/g, ' ');
}
