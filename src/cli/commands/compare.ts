import type { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { questionCommand } from '../asking/question-command';

/** `lexgraph compare`: States side by side. */
export function compare(): Command {
  return questionCommand(questionNamed('compare'), {
    name: 'compare',
    positional: 'states',
    examples: [
      'lexgraph compare KAZ KGZ --group group/migrant-children --differing',
      'lexgraph compare --states-in m49/143 --group group/migrant-workers --as-of 2012-10-01',
      'lexgraph compare KAZ KGZ UZB --group group/migrant-workers --topics topic/forced-labour --as-of 2012-10-01',
    ],
  });
}
