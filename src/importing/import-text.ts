import type { LineRemark } from './import-report';
import type { ImportSummary } from './importer';

/**
 * What an import did, for people: what was understood, what was doubtful line by line, what was ignored by its reason
 * (line by line where asked), and the files written.
 */
export function importText({ understood, doubtful, ignored, written }: ImportSummary, everyLine: boolean): string {
  return [
    `Understood: ${understood}`,
    `Doubtful: ${doubtful.length}`,
    ...doubtful.map(lineOf),
    `Ignored: ${ignored.length}`,
    ...(everyLine ? ignored.map(lineOf) : byReason(ignored)),
    written.length > 0 ? `Written: ${written.join(', ')}` : 'Written: nothing, the seeds hold all of it.',
  ].join('\n');
}

function lineOf({ file, line, written, reason }: LineRemark): string {
  return `  ${file}:${line}: ${reason}: ${written}`;
}

/** Each reason once, with how many lines it is of, the most frequent first. */
function byReason(remarks: readonly LineRemark[]): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of remarks) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([reason, count]) => `  ${count} lines: ${reason}`);
}
