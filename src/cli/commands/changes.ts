import type { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { questionCommand } from '../asking/question-command';

/** `lexgraph changes`: what differs between two dates. */
export function changes(): Command {
  return questionCommand(questionNamed('changes'), {
    name: 'changes',
    examples: [
      'lexgraph changes --state KAZ --group group/migrant-children --from 2012-10-01 --to 2014-03-27',
      'lexgraph changes --state KAZ --bearer group/employers --from 2007-05-15 --to 2026-03-02 --kinds provision-came',
    ],
  });
}
