import type { Command, Option } from 'commander';

/** A word that may stand at some place, and what it is for. */
export interface Completion {
  readonly word: string;
  readonly meaning: string;
}

/** What may follow a command. */
export interface CompletableCommand {
  /** Its words after `lexgraph`: `ask gaps`; empty for `lexgraph` itself. */
  readonly path: string;
  readonly commands: readonly Completion[];
  readonly options: readonly Completion[];
}

/** Every command, with those below it. */
export function completableCommands(command: Command, path: readonly string[] = []): CompletableCommand[] {
  const below = command.commands;
  const own: CompletableCommand = {
    path: path.join(' '),
    commands: below.map((each) => ({
      word: each.name(),
      meaning: each.summary() || firstSentence(each.description()),
    })),
    options: [...command.options.map(completionOf), { word: '--help', meaning: 'tell how to use it' }],
  };
  return [own, ...below.flatMap((each) => completableCommands(each, [...path, each.name()]))];
}

function completionOf({ long, short, description }: Option): Completion {
  return { word: long ?? short ?? '', meaning: firstSentence(description) };
}

function firstSentence(text: string): string {
  return (text.split(/(?<=[.:;])\s/)[0] ?? '').replace(/[.:;]$/, '');
}
