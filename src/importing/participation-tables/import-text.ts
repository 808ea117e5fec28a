import type { LineRemark } from '../import-report';
import type { ImportOutcome } from './import-participations';

/** What an import did, for people: counts, what was doubtful line by line, what was ignored by its reason (line by line where asked), and the files written. */
export function importText({ reads, counts, gone, written }: ImportOutcome, everyLine: boolean): string {
  const acts = reads.reduce((sum, { understood }) => sum + understood.length, 0);
  const { added, agreed, moreExact, conflicting } = counts;
  const ignored = reads.flatMap((read) => read.ignored);
  const doubtful = reads.flatMap((read) => read.doubtful);
  return [
    `Understood: ${acts} acts in ${reads.length} files: ${added} new, ${agreed} held already, ${moreExact} more exact, ${conflicting} conflicting; ${gone} rows gone.`,
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
