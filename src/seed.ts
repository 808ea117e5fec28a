import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfiguration } from './configuration';
import { LexgraphError } from './model/errors/lexgraph-error';
import { today } from './model/time/partial-date';
import { corpusReportText } from './seeding/corpus/corpus-report-text';
import { readCorpusReport } from './seeding/corpus/read-corpus-report';
import { linkSeedFolder, loadSeeds } from './seeding/load-seeds';
import { readSeedFolder } from './seeding/read-seed-folder';
import { openStore } from './store/open-store';

const HELP = `npm run seed               loads the seeds into the store where they changed
npm run seed -- --check    validates the seeds without loading them, and tells every mistake at once
npm run seed -- --report   tells what the seeds hold: paragraphs cited, empty and open, how far the law was read, counts,
                           discrepancies, unused nodes

Environment: LEXGRAPH_SEEDS (the folder of the seeds), LEXGRAPH_STORE (the file of the store).`;

function check(folder: string): void {
  const graph = linkSeedFolder(readSeedFolder(folder));
  console.log(`The seeds are sound: ${graph.nodes.length} nodes, ${graph.edges.length} edges.`);
}

async function load(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const store = openStore(configuration, console.error);
  const { report } = await loadSeeds(configuration.seeds, store, (done, total) =>
    console.log(`Loading: ${done} of ${total} rows`),
  );
  if (report)
    console.log(`Loaded: ${report.written} rows written, ${report.removed} removed, ${report.unchanged} unchanged.`);
  else console.log('The seeds are unchanged: nothing to load.');
  await store.close();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, report: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else if (values.check) check(readConfiguration(process.env).seeds);
  else if (values.report)
    console.log(corpusReportText(readCorpusReport(readConfiguration(process.env).seeds), today()));
  else await load();
}

main().catch((error: unknown) => {
  if (error instanceof LexgraphError) console.error(error.message);
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${HELP}`);
  else console.error(error);
  process.exitCode = 1;
});
