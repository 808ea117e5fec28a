import type { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { questionCommand } from '../asking/question-command';

/** `lexgraph show`: one thing, by its id. */
export function show(): Command {
  return questionCommand(questionNamed('node'), {
    name: 'show',
    description: 'Shows one thing, by its id, with its sources.',
    positional: 'id',
    examples: [
      'lexgraph show un/crc/art-28',
      'lexgraph show kaz/order-468 --as-of 2012-10-01',
      'lexgraph show KAZ --json',
    ],
  });
}
