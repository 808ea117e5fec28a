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
  lexgraph import wipo parties.csv --mapping mapping.csv
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
    .option(
      '--mapping <file>',
      'a table (key,instrument,document) of a source’s keys of instruments, for participation tables',
    )
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--lines', 'tell every line that is ignored, not how many for each reason')
    .addHelpText('after', EXAMPLES)
    .action((name: string, files: string[], { into, mapping, dryRun, lines }: Options) => {
      const importer = IMPORTERS.find((each) => each.name === name);
      if (!importer) return;
      refuseMissing([...files, ...(mapping === undefined ? [] : [mapping])]);
      if (mapping !== undefined && !importer.takesMapping)
        throw new LexgraphError(
          'IMPORT_REFUSED',
          `${name} holds no participations: it takes no mapping of instruments.`,
        );
      const { seeds } = readConfiguration(process.env);
      const own = mapping !== undefined && { mapping };
      const job = { files, seeds, into: into ?? importer.into, dryRun: dryRun === true, ...own };
      console.log(importText(importer.run(job), lines === true));
    });
}

function refuseMissing(files: readonly string[]): void {
  const missing = files.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) throw new LexgraphError('IMPORT_REFUSED', `There is no file ${missing.join(', ')}.`);
}

interface Options {
  readonly into?: string;
  readonly mapping?: string;
  readonly dryRun?: true;
  readonly lines?: true;
}
