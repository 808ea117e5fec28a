import type { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { questionCommand } from '../asking/question-command';

/** `lexgraph timeline`: what happened to a thing, and when. */
export function timeline(): Command {
  return questionCommand(questionNamed('timeline'), {
    name: 'timeline',
    positional: 'of',
    examples: ['lexgraph timeline un/crc', 'lexgraph timeline kaz/order-468 --from 2007 --all'],
  });
}
