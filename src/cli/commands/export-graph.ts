import { Argument, Command, InvalidArgumentError } from 'commander';
import type { ExportFormat } from '../../export/export-format';
import { EXPORT_FORMATS } from '../../export/export-formats';
import { DEFAULT_BASE, exportedGraph, type ExportScope } from '../../export/exported-graph';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { dateRead } from '../asking/date-read';
import { readConfiguration } from '../configuration/configuration';
import { writeToFile, writeToFolder, writeToOutput } from '../exporting/write-pieces';
import { openLoadedStore } from '../loading/open-loaded-store';

const FORMATS = EXPORT_FORMATS.map(({ name, title }) => `  ${name.padEnd(13)} ${title}`).join('\n');

const EXAMPLES = `
Formats:
${FORMATS}

Examples:
  lexgraph export json-lines --to graph.jsonl
  lexgraph export csv --to tables
  lexgraph export csv --kind Treaty
  lexgraph export json-lines --as-of 2012-10-01 | jq -r 'select(.kind == "Treaty") | .id'

Environment: LEXGRAPH_STORE (the file of the store), NEO4J_URI and its like.`;

/** `lexgraph export`: the graph in a format of the field. */
export function exportGraph(): Command {
  const formats = new Argument('<format>', 'of the export').choices(EXPORT_FORMATS.map(({ name }) => name));
  return new Command('export')
    .description('Writes the graph that the local store holds, with all of time or as it stands on a date.')
    .addArgument(formats)
    .option('--as-of <date>', 'leave out what surely doesn’t hold on this day, as 2012-10-01', dateRead)
    .option('--kind <label>', 'only nodes or edges of this kind: Treaty, PARTICIPATION')
    .option('--to <path>', 'the file, or the folder of the files, to be written (standard output unless said)')
    .option('--base <iri>', 'what addresses of linked data begin with', baseRead, DEFAULT_BASE)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, { asOf, kind, base, to }: Options) => {
      const format = EXPORT_FORMATS.find((each) => each.name === name);
      if (format) await run(format, { asOf: asOf ?? null, kind: kind ?? null, base }, to);
    });
}

interface Options {
  readonly asOf?: string;
  readonly kind?: string;
  readonly base: string;
  readonly to?: string;
}

async function run(format: ExportFormat, scope: ExportScope, to: string | undefined): Promise<void> {
  const isOneFile = !format.isFileAKind || scope.kind !== null;
  if (!isOneFile && to === undefined)
    throw new LexgraphError(
      'BAD_ARGUMENT',
      `${format.name} makes many files: name their folder with --to, or one kind.`,
    );
  const store = await openLoadedStore(readConfiguration(process.env));
  try {
    const pieces = format.write(await exportedGraph(store, scope));
    if (to === undefined) return await writeToOutput(pieces);
    const paths = await (isOneFile ? writeToFile(pieces, to) : writeToFolder(pieces, to));
    console.error(`Written: ${paths.length === 1 ? paths[0] : `${paths.length} files in ${to}`}.`);
  } finally {
    await store.close();
  }
}

function baseRead(written: string): string {
  if (URL.canParse(written) && /[:/#]$/.test(written)) return written;
  throw new InvalidArgumentError('It must be an address that ends with "/", ":" or "#", as https://example.org/.');
}
