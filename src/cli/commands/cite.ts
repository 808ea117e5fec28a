import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { addReadingOptions, type ReadingOptions } from '../asking/reading-options';
import { isUnanswered, runQuestion } from '../asking/run-question';
import { EXIT } from '../exit-code';

const EXAMPLES = `
Examples:
  lexgraph cite "art. 28(1) CRC"
  lexgraph cite "Трудовой кодекс РК, ст. 31" --as-of 2012-10-01
  lexgraph cite < submission.txt
  pdftotext submission.pdf - | lexgraph cite --json

It exits with 1 where a citation is one of a place that the instrument has not, or that the data doesn’t hold.`;

/** Verdicts that nobody should sign. */
const NOT_THERE = ['NO_SUCH_PLACE', 'UNVERIFIED'];

/** `lexgraph cite`: what a citation refers to, or whether all citations of a text are right. */
export function cite(): Command {
  const command = new Command('cite')
    .description(
      'Tells what a citation refers to, as lawyers write it, in English, Russian and Kazakh. Without one it reads a text from standard input, and checks each citation in it.',
    )
    .argument('[citation...]', 'the citation')
    .addHelpText('after', EXAMPLES);
  addReadingOptions(command, { asOf: true, pages: false });
  return command.action(async (words: string[], options: ReadingOptions) => {
    const cited = words.join(' ');
    if (cited !== '' && !(await isToldAsText(cited, options))) {
      await runQuestion(questionNamed('resolveCitation'), { text: cited }, options);
      return;
    }
    if (cited === '' && process.stdin.isTTY) command.error('error: name a citation, or give a text to standard input');
    await check(cited || (await text(process.stdin)), options);
  });
}

/** What the data doesn’t hold is told as in a text, to people; programs get the one form that they asked for. */
async function isToldAsText(cited: string, options: ReadingOptions): Promise<boolean> {
  const isForPeople = !options.json && !options.csv && !options.jsonLines;
  return isForPeople && (await isUnanswered(questionNamed('resolveCitation'), { text: cited }, options));
}

async function check(written: string, options: ReadingOptions): Promise<void> {
  const value = await runQuestion(questionNamed('checkCitations'), { text: written }, options);
  const verdicts = (value as { verdict: string }[]).map(({ verdict }) => verdict);
  if (verdicts.some((verdict) => NOT_THERE.includes(verdict))) process.exitCode = EXIT.failure;
}
