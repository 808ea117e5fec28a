import { Command, Option } from 'commander';
import { readConfiguration, type Configuration } from '../configuration/configuration';
import { watchSeeds } from '../loading/watch-seeds';
import { corpusReportText } from '../../seeding/corpus/corpus-report-text';
import { readCorpusReport } from '../../seeding/corpus/read-corpus-report';
import { linkSeedFolder, loadSeeds, type LoadedSeeds, type SeedLoad } from '../../seeding/load-seeds';
import { readSeedFolder } from '../../seeding/read-seed-folder';
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
  const store = await openStore(configuration, console.error);
  try {
    if (!isWatched) return void (await loadOnce(configuration.seeds, store));
    let loaded: LoadedSeeds | undefined;
    await watchSeeds(configuration.seeds, async () => {
      loaded = prepared(await loadOnce(configuration.seeds, store, loaded));
    });
  } finally {
    await store.close();
  }
}

/** What follows from each file is worked out, so that the first of them that is saved takes no longer than others. */
function prepared({ digest, files, graph }: SeedLoad): LoadedSeeds {
  const linked = graph ?? linkSeedFolder(files);
  for (const node of linked.nodes) indexedTexts(node);
  return { digest, files, graph: linked };
}

async function loadOnce(folder: string, store: GraphStore, before?: LoadedSeeds): Promise<SeedLoad> {
  const tell = (done: number, total: number) => console.log(`Loading: ${done} of ${total} rows`);
  const load = await loadSeeds(folder, store, tell, before);
  if (load.report) {
    const { written, removed, unchanged } = load.report;
    console.log(`Loaded: ${written} rows written, ${removed} removed, ${unchanged} unchanged.`);
  } else console.log('The seeds are unchanged: nothing to load.');
  return load;
}
