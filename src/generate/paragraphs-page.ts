import type { CorpusReport } from '../seeding/corpus/corpus-report';
import type { ParagraphsOfDocument } from '../seeding/corpus/paragraph-accounts';
import { markdownTable } from './markdown-table';

/** Fewer citations than this are few: such paragraphs are listed, so that somebody reads them again. */
const FEW = 2;

/** `docs/paragraphs.md`: what the graph took from each paragraph of its documents. */
export function paragraphsPage({ paragraphs }: Pick<CorpusReport, 'paragraphs'>): string {
  const parts = [
    '# What was taken from each paragraph',
    'Made from the seeds by `npm run generate`. A thing is a finding, a provision, a recommendation, a figure and the like; a relation joins two things. A statement that rests on two paragraphs counts with each.',
    markdownTable(
      ['document', 'paragraphs', 'cited', 'cited once', 'with nothing', 'citations'],
      paragraphs.map(total),
    ),
    ...paragraphs.flatMap(partsOfDocument),
  ];
  return parts.join('\n\n') + '\n';
}

function total({ document, paragraphs }: ParagraphsOfDocument): (string | number)[] {
  const cited = paragraphs.filter(({ citations }) => citations > 0);
  return [
    `\`${document}\``,
    paragraphs.length,
    cited.length,
    cited.filter(({ citations }) => citations < FEW).length,
    paragraphs.length - cited.length,
    paragraphs.reduce((sum, { citations }) => sum + citations, 0),
  ];
}

function partsOfDocument({ document, paragraphs }: ParagraphsOfDocument): string[] {
  const rows = paragraphs.map(({ pinpoint, nodes, edges, empty }) => [pinpoint, nodes, edges, empty ?? '']);
  return [`## \`${document}\``, markdownTable(['paragraph', 'things', 'relations', 'why nothing'], rows)];
}
