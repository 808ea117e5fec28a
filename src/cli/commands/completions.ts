import { Argument, Command } from 'commander';
import { COMPLETION_SCRIPTS, type Shell } from '../completing/completion-scripts';
import { completableCommands } from '../completing/completable-commands';

const EXAMPLES = `
Examples:
  lexgraph completions bash > ~/.local/share/bash-completion/completions/lexgraph
  lexgraph completions zsh > "\${fpath[1]}/_lexgraph"
  lexgraph completions fish > ~/.config/fish/completions/lexgraph.fish`;

/** `lexgraph completions`: what a shell completes after "lexgraph". */
export function completions(whole: () => Promise<Command>): Command {
  const shells = Object.keys(COMPLETION_SCRIPTS);
  return new Command('completions')
    .description('Writes completions of commands, questions, options and constants for a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell) => {
      console.log(COMPLETION_SCRIPTS[shell](completableCommands(await whole())));
    });
}
