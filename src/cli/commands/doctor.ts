import { Command } from 'commander';
import { findings, type Finding } from '../examining/findings';
import { EXIT } from '../exit-code';
import { painted } from '../showing/terminal';

const EXAMPLES = `
Examples:
  lexgraph doctor
  lexgraph doctor --url http://127.0.0.1:4000
  lexgraph doctor --json

It exits with 1 where something that lexgraph cannot do without is wrong.`;

const MARKS = { fine: ['green', 'ok'], absent: ['dim', '-'], wrong: ['red', 'wrong'] } as const;
const WIDEST_NAME = 16;

/** `lexgraph doctor`: what is there, what is missing, and how to get it. */
export function doctor(): Command {
  return new Command('doctor')
    .description('Tells which engines and versions are there, what is missing or wrong, and how to get it.')
    .option('--url <address>', 'look at this server (or LEXGRAPH_URL), too')
    .option('--json', 'write it for programs')
    .addHelpText('after', EXAMPLES)
    .action(async ({ url, json }: { url?: string; json?: true }) => {
      const found = await findings(url);
      if (json) console.log(JSON.stringify(found, null, 2));
      else for (const finding of found) console.log(lineOf(finding));
      process.exitCode = found.some(({ state }) => state === 'wrong') ? EXIT.failure : EXIT.found;
    });
}

function lineOf({ name, state, what, cure }: Finding): string {
  const [style, mark] = MARKS[state];
  const line = `${painted(style, mark.padEnd(5))}  ${painted('bold', name.padEnd(WIDEST_NAME))}  ${what}`;
  return cure === undefined ? line : `${line}\n${' '.repeat(5 + 2 + WIDEST_NAME + 2)}${cure}`;
}
