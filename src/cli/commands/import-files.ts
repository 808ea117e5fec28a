import { statSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { importText } from '../../importing/import-text';
import { IMPORTERS } from '../../importing/importers';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { readConfiguration } from '../configuration/configuration';

const FORMATS = IMPORTERS.map(({ name, title }) => `  ${name.padEnd(16)} ${title}`).join('\n');

const EXAMPLES = `
Formats:
${FORMATS}

Examples:
  lexgraph import untc-status status/*.csv --dry-run
  lexgraph import manyhealth memberships.csv --lines
  lexgraph import akoma-ntoso by-law/*/main.xml

Environment: LEXGRAPH_SEEDS (the folder of the seeds).`;

/** `lexgraph import`: outside files become seeds. */
export function importFiles(): Command {
  const formats = new Argument('<format>', 'of the files').choices(IMPORTERS.map(({ name }) => name));
  return new Command('import')
    .description('Makes seeds of outside files, or of what is new in them, and tells what became of each line.')
    .addArgument(formats)
    .argument('<file...>', 'the files')
    .option('--into <folder>', 'the folder within the seeds in which the import writes')
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--lines', 'tell every line that is ignored, not how many for each reason')
    .addHelpText('after', EXAMPLES)
    .action((name: string, files: string[], { into, dryRun, lines }: Options) => {
      const importer = IMPORTERS.find((each) => each.name === name);
      if (!importer) return;
      refuseMissing(files);
      const { seeds } = readConfiguration(process.env);
      const job = { files, seeds, into: into ?? importer.into, dryRun: dryRun === true };
      console.log(importText(importer.run(job), lines === true));
    });
}

function refuseMissing(files: readonly string[]): void {
  const missing = files.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new LexgraphError('IMPORT_REFUSED', `There is no file ${missing.join(', ')}.`);
}

interface Options {
  readonly into?: string;
  readonly dryRun?: true;
  readonly lines?: true;
}
