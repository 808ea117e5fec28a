import type { HelpConfiguration } from 'commander';
import { painted, terminalWidth } from './terminal';

/** Help as wide as the terminal, with titles that stand out where it has colours. */
export function styleHelp(): HelpConfiguration {
  return {
    helpWidth: Math.min(terminalWidth(), 110),
    sortSubcommands: false,
    subcommandTerm: (command) => command.name(),
    styleTitle: (title) => painted('bold', title),
    styleCommandText: (text) => painted('cyan', text),
    styleSubcommandText: (text) => painted('cyan', text),
    styleOptionText: (text) => painted('cyan', text),
  };
}
