import type { CalendarDate } from '../../model/time/partial-date';
import type { CorpusReport } from './corpus-report';
import { lawReadLines } from './law-read-lines';

/** The report as a terminal shows it on this day. */
export function corpusReportText(report: CorpusReport, today: CalendarDate): string {
  const resolved = report.discrepancies.filter((discrepancy) => discrepancy.resolved).length;
  const unresolved = report.discrepancies.filter((discrepancy) => !discrepancy.resolved);
  return [
    ...section('Documents', documentLines(report)),
    ...section(
      'How far the law was read',
      report.law.flatMap((law) => lawReadLines(law, today)),
    ),
    ...section(`Nodes: ${sumOf(report.nodes)}`, countLines(report.nodes)),
    ...section(`Edges: ${sumOf(report.edges)}`, countLines(report.edges)),
    ...section(
      `Discrepancies: ${resolved} resolved, ${unresolved.length} not`,
      unresolved.map(({ id, name }) => `not resolved: ${name} (${id})`),
    ),
    ...section(
      `Unused nodes: ${report.unused.length}`,
      report.unused.map(({ kind, id, name }) => `${kind} ${id}: ${name}`),
    ),
    `What the sources are silent on: ${report.silences.length} questions`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`), ''];
}

function documentLines({ documents }: CorpusReport): string[] {
  const rows = documents.map(({ id, paragraphs, cited, empty, open }) => [id, paragraphs, cited, empty, open.length]);
  const table = [['', 'paragraphs', 'cited', 'empty', 'open'], ...rows].map(([id, ...counts]) =>
    [String(id).padEnd(24), ...counts.map((count) => String(count).padStart(11))].join(''),
  );
  const open = documents.filter((document) => document.open.length > 0);
  return [...table, ...open.map((document) => `open in ${document.id}: ${document.open.join(', ')}`)];
}

function countLines(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([kind, count]) => `${kind.padEnd(18)} ${String(count).padStart(6)}`);
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
