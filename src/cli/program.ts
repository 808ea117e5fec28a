import { Command } from 'commander';
import { COMMANDS } from './commands';
import { styleHelp } from './showing/style-help';
import { versionOfPackage } from './version-of-package';

const EXAMPLES = `
Examples:
  lexgraph search "forced labour"
  lexgraph show un/crc/art-28
  lexgraph ask obligations-covering --group group/migrant-children --state KAZ --as-of 2012-10-01
  lexgraph ask gaps --state KAZ --json

It exits with 0 where something was found, with 1 where nothing was, or it failed, with 2 where it was not said
as its help says. What the environment sets: lexgraph serve --help`;

/**
 * The `lexgraph` command for these words: the command that they ask for is there as a whole, the others by name. Or all
 * as a whole.
 */
export async function program(words: readonly string[] | 'all'): Promise<Command> {
  const all = new Command('lexgraph')
    .description('A legal framework as a knowledge graph: what binds whom, since when, and where it says so.')
    .version(versionOfPackage(), '-V, --version', 'tell the version')
    .helpOption('-h, --help', 'tell how to use it')
    .helpCommand('help [command]', 'tell how to use a command')
    .configureHelp(styleHelp())
    .showHelpAfterError('("--help" tells what there is)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const { name, summary, load } of COMMANDS) {
    if (words === 'all' || name === commandIn(words))
      all.addCommand(inheriting(all, (await load(() => program('all'))).summary(summary)));
    else all.command(name).summary(summary);
  }
  return all;
}

function commandIn(words: readonly string[]): string | undefined {
  const [first, second] = words.filter((word) => !word.startsWith('-'));
  return first === 'help' ? second : first;
}

/** Commander hands these settings down only to commands that it makes itself. */
function inheriting(parent: Command, command: Command): Command {
  command.copyInheritedSettings(parent);
  for (const each of command.commands) inheriting(command, each);
  return command;
}
