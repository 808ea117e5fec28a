import type { CorpusReport } from '../seeding/corpus/corpus-report';
import { markdownTable as table } from './markdown-table';

/** `docs/corpus.md`: what the seeds hold, for people to read. */
export function corpusPage(report: CorpusReport): string {
  return (
    [
      '# What the graph holds',
      'Made from the seeds by `npm run generate`; `npm run seed -- --report` prints the same figures.',
      '## Paragraph by paragraph',
      'Each paragraph, heading, table and footnote of a report and each line of a press release (counted from its dateline) is cited by the graph, or a ledger (`seeds/ledger`) says why it holds nothing. One that is neither is open, and the seeds are refused.',
      documentTable(report),
      '## What the sources do not say that a lawyer would ask',
      silenceTable(report),
      '## Where the sources disagree',
      discrepancyTable(report),
      '## How many of each kind',
      countTable('nodes', report.nodes),
      countTable('edges', report.edges),
      '## What nothing uses',
      unusedList(report),
    ].join('\n\n') + '\n'
  );
}

function documentTable({ documents }: CorpusReport): string {
  const rows = documents.map(({ id, name, paragraphs, cited, empty, open }) => [
    `${name} (\`${id}\`)`,
    paragraphs,
    cited,
    empty,
    open.length === 0 ? 0 : `${open.length}: ${open.join(', ')}`,
  ]);
  return table(['document', 'paragraphs', 'cited', 'empty', 'open'], rows);
}

function silenceTable({ silences }: CorpusReport): string {
  const rows = silences.map(({ question, instead, citations }) => [
    question,
    instead,
    citations.map(({ document, pinpoint }) => `\`${document}\` ${pinpoint}`).join('; '),
  ]);
  return table(['question', 'what the sources say instead', 'where'], rows);
}

function discrepancyTable({ discrepancies }: CorpusReport): string {
  const rows = discrepancies.map(({ name, resolved, resolution }) => [name, resolved ? 'yes' : 'no', resolution]);
  return table(['about', 'resolved', 'how the data treats it'], rows);
}

function countTable(what: string, counts: ReadonlyMap<string, number>): string {
  return table([what, 'count'], [...counts]);
}

function unusedList({ unused }: CorpusReport): string {
  if (unused.length === 0) return 'Nothing: every node has a use.';
  return unused.map(({ kind, id, name }) => `- ${kind} \`${id}\`: ${name}`).join('\n');
}
