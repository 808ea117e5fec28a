import { EXIT } from '../exit-code';
import { showAnswer } from '../showing/show-answer';
import type { AnswerSource } from './answer-source';
import { askQuestion, type Answered } from './ask-question';
import { openSource } from './open-source';
import type { Question } from './question';
import { rowsWanted, type ReadingOptions } from './reading-options';

/** Rows that a question without pages gives at most. */
const MOST = 50;

type Given = Readonly<Record<string, unknown>>;

/** Asks the question where the options say, shows the answer, and leaves the exit code. Returns the answer. */
export async function runQuestion(question: Question, given: Given, options: ReadingOptions): Promise<unknown> {
  const source = await openSource(options.url);
  try {
    const answered = await askAsSaid(source, question, given, options);
    const isFound = await showAnswer(question, answered, options);
    for (const problem of answered.problems) console.error(problem);
    process.exitCode = isFound && answered.problems.length === 0 ? EXIT.found : EXIT.failure;
    return answered.value;
  } finally {
    await source.close();
  }
}

/** Whether a question that gives a list answers with none; nothing is shown, and the exit code is left as it is. */
export async function isUnanswered(question: Question, given: Given, options: ReadingOptions): Promise<boolean> {
  const source = await openSource(options.url);
  try {
    const { value, problems } = await askAsSaid(source, question, given, options);
    return problems.length === 0 && Array.isArray(value) && value.length === 0;
  } finally {
    await source.close();
  }
}

function askAsSaid(source: AnswerSource, question: Question, given: Given, options: ReadingOptions): Promise<Answered> {
  return askQuestion(source, question, {
    arguments: { ...given, ...dateOf(question, options), ...countOf(question, options) },
    limit: rowsWanted(options),
    ...(options.fields !== undefined && { fields: options.fields }),
  });
}

function dateOf({ field }: Question, { asOf }: ReadingOptions): Record<string, unknown> {
  return asOf !== undefined && field.args.some(({ name }) => name === 'asOf') ? { asOf } : {};
}

/** A question without pages takes a number of rows all the same, or none. */
function countOf({ field, row }: Question, options: ReadingOptions): Record<string, unknown> {
  const isCounted = !row && field.args.some(({ name }) => name === 'first');
  const isSaid = options.limit !== undefined || options.all;
  return isCounted && isSaid ? { first: Math.min(rowsWanted(options), MOST) } : {};
}
