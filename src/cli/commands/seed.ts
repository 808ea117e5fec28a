import { Command, Option } from 'commander';
import { readConfiguration, type Configuration } from '../configuration/configuration';
import { watchSeeds } from '../loading/watch-seeds';
import { corpusReportText } from '../../seeding/corpus/corpus-report-text';
import { readCorpusReport } from '../../seeding/corpus/read-corpus-report';
import { linkSeedFolder, loadSeeds } from '../../seeding/load-seeds';
import { readSeedFolder, type SeedFolder } from '../../seeding/read-seed-folder';
import { indexedTexts } from '../../model/search/searched-texts';
import { today } from '../../model/time/partial-date';
import type { GraphStore } from '../../store/graph-store';
import { openStore } from '../../store/open-store';

const EXAMPLES = `
Examples:
  lexgraph seed
  lexgraph seed --check
  lexgraph seed --report | less
  lexgraph seed --watch     # for curators, beside a server that runs

Environment: LEXGRAPH_SEEDS (the folder of the seeds), LEXGRAPH_STORE (the file of the store), NEO4J_URI and its like.`;

/** `lexgraph seed`: brings the store to what the seeds say. */
export function seed(): Command {
  return new Command('seed')
    .description('Loads the seeds into the store where they changed. A server that runs answers from them at once.')
    .addOption(new Option('--check', 'validate the seeds without loading them, and tell every mistake at once'))
    .addOption(
      new Option(
        '--report',
        'tell what the seeds hold: paragraphs cited, empty and open, how far the law was read, counts, discrepancies, unused nodes',
      ).conflicts('check'),
    )
    .addOption(
      new Option(
        '--watch',
        'go on, and load whenever a file is saved; what has a mistake is told and not loaded',
      ).conflicts(['check', 'report']),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ check, report, watch }: { check?: true; report?: true; watch?: true }) => {
      const configuration = readConfiguration(process.env);
      if (check) checkSeeds(configuration.seeds);
      else if (report) console.log(corpusReportText(readCorpusReport(configuration.seeds), today()));
      else await load(configuration, watch === true);
    });
}

function checkSeeds(folder: string): void {
  const graph = linkSeedFolder(readSeedFolder(folder));
  console.log(`The seeds are sound: ${graph.nodes.length} nodes, ${graph.edges.length} edges.`);
}

async function load(configuration: Configuration, isWatched: boolean): Promise<void> {
  const store = openStore(configuration, console.error);
  try {
    let files: SeedFolder | undefined;
    const loadNext = async () => void (files = await loadOnce(configuration.seeds, store, files));
    if (!isWatched) return await loadNext();
    await watchSeeds(configuration.seeds, async () => {
      const isFirst = files === undefined;
      await loadNext();
      if (isFirst && files) prepare(files);
    });
  } finally {
    await store.close();
  }
}

/** Works out now what follows from each file, so that the first of them that is saved takes no longer than others. */
function prepare(files: SeedFolder): void {
  for (const node of linkSeedFolder(files).nodes) indexedTexts(node);
}

async function loadOnce(folder: string, store: GraphStore, before: SeedFolder | undefined): Promise<SeedFolder> {
  const tell = (done: number, total: number) => console.log(`Loading: ${done} of ${total} rows`);
  const { report, files } = await loadSeeds(folder, store, tell, before);
  if (report)
    console.log(`Loaded: ${report.written} rows written, ${report.removed} removed, ${report.unchanged} unchanged.`);
  else console.log('The seeds are unchanged: nothing to load.');
  return files;
}
