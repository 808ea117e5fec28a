import { Argument, Command } from 'commander';
import { importParticipations } from '../../importing/participation-tables/import-participations';
import { importText } from '../../importing/participation-tables/import-text';
import { PARTICIPATION_FORMATS } from '../../importing/participation-tables/participation-formats';
import { readConfiguration } from '../configuration/configuration';

const FORMATS = PARTICIPATION_FORMATS.map(({ name, title }) => `  ${name.padEnd(13)} ${title}`).join('\n');

const EXAMPLES = `
Formats:
${FORMATS}

Examples:
  lexgraph import untc-status status/*.csv --dry-run
  lexgraph import manyhealth memberships.csv --lines

Environment: LEXGRAPH_SEEDS (the folder of the seeds).`;

/** `lexgraph import`: outside tables become seeds. */
export function importTables(): Command {
  const formats = new Argument('<format>', 'of the files').choices(PARTICIPATION_FORMATS.map(({ name }) => name));
  return new Command('import')
    .description('Makes seeds of outside tables, or of what is new in them, and tells what became of each line.')
    .addArgument(formats)
    .argument('<file...>', 'the tables')
    .option('--into <folder>', 'the folder within the seeds in which imports write', 'participations')
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--lines', 'tell every line that is ignored, not how many for each reason')
    .addHelpText('after', EXAMPLES)
    .action((name: string, files: string[], { into, dryRun, lines }: Options) => {
      const format = PARTICIPATION_FORMATS.find((each) => each.name === name);
      if (!format) return;
      const { seeds } = readConfiguration(process.env);
      const outcome = importParticipations({ format, files, seeds, into, dryRun: dryRun === true });
      console.log(importText(outcome, lines === true));
    });
}

interface Options {
  readonly into: string;
  readonly dryRun?: true;
  readonly lines?: true;
}
