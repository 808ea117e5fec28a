import type { CorpusReport } from '../seeding/corpus/corpus-report';
import type { CorrespondenceAccount } from '../seeding/corpus/correspondence-accounts';
import { markdownTable } from './markdown-table';

/**
 * `docs/correspondences.md`: the norms of different instruments that were set beside each other, and whether both texts
 * were opened.
 */
export function correspondencesPage({ correspondences }: Pick<CorpusReport, 'correspondences'>): string {
  const matches = [...new Set(correspondences.map(({ match }) => match))].sort();
  const read = correspondences.filter(({ unread }) => unread.length === 0);
  const unread = correspondences.filter((each) => !read.includes(each));
  return (
    [
      '# The same norm in several instruments',
      'Made from the seeds by `npm run generate`. Each pair is our comparison of two texts, both cited. BROADER: the second asks for all that the first does, and for more or for more persons; NARROWER: for less; CLOSE: either has what the other lacks. A pair is judged as read where both texts were opened; where one was not, its citation is marked (`checked: false`).',
      markdownTable(
        ['match', 'pairs', 'both texts opened', 'one or both not opened'],
        [
          ...matches.map((match) =>
            counted(
              match,
              correspondences.filter((each) => each.match === match),
            ),
          ),
          counted('all', correspondences),
        ],
      ),
      '## Pairs of which a text was not opened',
      table(unread),
      '## Pairs of which both texts were opened',
      table(read),
    ].join('\n\n') + '\n'
  );
}

function counted(name: string, pairs: readonly CorrespondenceAccount[]): (string | number)[] {
  const read = pairs.filter(({ unread }) => unread.length === 0).length;
  return [name, pairs.length, read, pairs.length - read];
}

function table(pairs: readonly CorrespondenceAccount[]): string {
  const rows = pairs.map(({ from, to, match, unread, note }) => [
    `\`${from}\``,
    `\`${to}\``,
    match,
    unread.join('; '),
    note,
  ]);
  return markdownTable(['norm', 'other norm', 'match', 'not opened', 'what either has'], rows);
}
