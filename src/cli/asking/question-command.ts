import { Command } from 'commander';
import { EXIT } from '../exit-code';
import { showAnswer } from '../showing/show-answer';
import { argumentOption, dashed } from './argument-option';
import { askQuestion } from './ask-question';
import { openSource } from './open-source';
import type { Question } from './question';
import { addReadingOptions, rowsWanted, type ReadingOptions } from './reading-options';

/** Said by the options that all commands which read have. */
const SAID_OTHERWISE = ['first', 'after', 'last', 'before', 'asOf'];

/** Rows that a question without pages gives at most. */
const MOST = 50;

/** How a command differs from its question. */
export interface CommandOfQuestion {
  readonly name?: string;
  readonly description?: string;
  /** The argument that is given by its place, without an option: `lexgraph timeline un/crc`. */
  readonly positional?: string;
  /** Lines of examples. */
  readonly examples?: readonly string[];
}

/** A command that asks one question of the API: an option for each of its arguments. */
export function questionCommand(question: Question, as: CommandOfQuestion = {}): Command {
  const { field } = question;
  const names = field.args.map(({ name }) => name);
  const command = new Command(as.name ?? dashed(question.name)).description(
    as.description ?? sentencesOf(field.description),
  );
  if (!as.name && dashed(question.name) !== question.name) command.alias(question.name);
  for (const argument of field.args) {
    if (SAID_OTHERWISE.includes(argument.name)) continue;
    const option = argumentOption(argument);
    if (argument.name !== as.positional) command.addOption(option);
    else {
      const isList = option.flags.includes(',...');
      const read = option.parseArg as (written: string, before: unknown) => unknown;
      command.argument(`<${isList ? `${argument.name}...` : argument.name}>`, option.description, read);
    }
  }
  if (question.row)
    command.option('--fields <selection>', 'ask these fields of each row instead, as GraphQL writes them');
  addReadingOptions(command, { asOf: names.includes('asOf'), pages: names.includes('first') });
  if (as.examples) command.addHelpText('after', `\nExamples:\n${as.examples.map((line) => `  ${line}`).join('\n')}`);
  return command.action(async (...said: unknown[]) => {
    const placed = as.positional ? { [as.positional]: said[0] } : {};
    await run(question, { ...command.opts(), ...placed });
  });
}

async function run(question: Question, options: ReadingOptions & Record<string, unknown>): Promise<void> {
  const source = await openSource(options.url);
  try {
    const answered = await askQuestion(source, question, {
      arguments: argumentsOf(question, options),
      limit: rowsWanted(options),
      ...(options.fields !== undefined && { fields: options.fields }),
    });
    const isFound = await showAnswer(question, answered, options);
    for (const problem of answered.problems) console.error(problem);
    process.exitCode = isFound && answered.problems.length === 0 ? EXIT.found : EXIT.failure;
  } finally {
    await source.close();
  }
}

function argumentsOf(
  { field, row }: Question,
  options: ReadingOptions & Record<string, unknown>,
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { name } of field.args)
    if (!['first', 'last', 'after', 'before'].includes(name)) given[name] = options[name];
  const isCounted = !row && field.args.some(({ name }) => name === 'first');
  if (isCounted && (options.limit !== undefined || options.all)) given['first'] = Math.min(rowsWanted(options), MOST);
  return given;
}

function sentencesOf(description: string | null | undefined): string {
  return (description ?? '').replace(/\s+/g, ' ');
}
