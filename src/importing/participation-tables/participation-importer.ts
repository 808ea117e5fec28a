import type { Importer } from '../importer';
import { importParticipations, type ImportOutcome } from './import-participations';
import type { ParticipationFormat } from './participation-format';
import { readMapping } from './read-mapping';

/** A format of participation tables as an importer. */
export function participationImporter(format: ParticipationFormat): Importer {
  return {
    name: format.name,
    title: format.title,
    into: 'participations',
    takesMapping: true,
    run: ({ mapping, ...job }) => {
      const own = mapping !== undefined && { mapping: readMapping(mapping) };
      const outcome = importParticipations({ ...job, format, ...own });
      return {
        understood: inWords(outcome),
        doubtful: outcome.reads.flatMap(({ doubtful }) => doubtful),
        ignored: outcome.reads.flatMap(({ ignored }) => ignored),
        written: outcome.written,
      };
    },
  };
}

function inWords({ reads, counts, gone }: ImportOutcome): string {
  const acts = reads.reduce((sum, { understood }) => sum + understood.length, 0);
  const { added, agreed, moreExact, conflicting } = counts;
  return `${acts} acts in ${reads.length} files: ${added} new, ${agreed} held already, ${moreExact} more exact, ${conflicting} conflicting; ${gone} rows gone.`;
}
