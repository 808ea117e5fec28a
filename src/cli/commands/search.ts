import type { Command } from 'commander';
import { questionNamed } from '../asking/question';
import { questionCommand } from '../asking/question-command';

/** `lexgraph search`: things by their names, codes, citations and texts. */
export function search(): Command {
  return questionCommand(questionNamed('search'), {
    name: 'search',
    description:
      'Finds things by words of their names and texts, by codes and citations, in English, Russian and Kazakh.',
    positional: 'text',
    examples: [
      'lexgraph search forced labour',
      'lexgraph search "Трудовой кодекс" --kinds Statute',
      'lexgraph search "C 029"',
      'lexgraph search schools --state KAZ --json | jq -r ".edges[].node.id"',
    ],
  });
}
