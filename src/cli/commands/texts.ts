import { Command } from 'commander';
import type { OwnText } from '../../own-texts/own-text';
import { addTexts, type NamedInstrument } from '../../own-texts/adding/add-texts';
import { HeldTexts } from '../../own-texts/held-texts';
import { isNamed } from '../../model/graph-model';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { parseSeedFiles, readSeedFolder } from '../../seeding/read-seed-folder';
import { SeedProblems } from '../../seeding/seed-problems';
import { readSettings } from '../configuration/settings';
import { ownWords } from '../showing/own-words';

const EXAMPLES = `
Examples:
  lexgraph texts add ../open-treaties
  lexgraph texts show un/crc/art-28-1
  lexgraph texts search "compulsory education"

Files: open-treaties (JSON), Akoma Ntoso (XML), plain text that is called by the instrument and language (un-crc.en.txt).
The texts stay in a folder of yours: they are no part of the seeds, and no export takes them.
Environment: LEXGRAPH_TEXTS (that folder), LEXGRAPH_SEEDS.`;

/** `lexgraph texts`: the articles' own words, from files that a user has. */
export function texts(): Command {
  const all = new Command('texts')
    .description('Keeps the articles’ own words, from files that you have, beside the graph.')
    .addHelpText('after', EXAMPLES);
  all
    .command('add')
    .description('Adds the texts of a folder: those of an instrument and language take the place of earlier ones.')
    .argument('<folder>', 'with its SOURCE.txt, where there is one, which says source and licence')
    .action((folder: string) => add(folder));
  all
    .command('show')
    .description('Shows the words of an article, or of all articles of an instrument.')
    .argument('<id>', 'as the graph has it: un/crc/art-28-1')
    .action((id: string) => show(id, held().of(id)));
  all
    .command('search')
    .description('Tells the articles in which all of the words stand.')
    .argument('<words...>', 'in any order')
    .action((words: string[]) => console.log(found(held().search(words.join(' ')))));
  all
    .command('list')
    .description('Tells which instruments have texts.')
    .action(() =>
      console.log(
        held()
          .all.map(
            ({ instrument, language, articles, source, licence }) =>
              `${instrument}  ${language}  ${Object.keys(articles).length} articles  ${source}  (${licence})`,
          )
          .join('\n') || 'No texts have been added.',
      ),
    );
  return all;
}

function held(): HeldTexts {
  return new HeldTexts(readSettings(process.env).LEXGRAPH_TEXTS);
}

function add(folder: string): void {
  const settings = readSettings(process.env);
  const { added, ignored } = addTexts(folder, settings.LEXGRAPH_TEXTS, instrumentsIn(settings.LEXGRAPH_SEEDS));
  const lines = [
    ...added.map(
      ({ instrument, language, articles, licence }) =>
        `${instrument}: ${Object.keys(articles).length} articles in ${language} (licence: ${licence})`,
    ),
    `Added: ${added.length} texts. Ignored: ${ignored.length}`,
    ...ignored.map(({ file, reason, written }) => `  ${file}: ${reason}: ${written}`),
  ];
  console.log(lines.join('\n'));
}

function instrumentsIn(seeds: string): NamedInstrument[] {
  const { nodes } = parseSeedFiles(readSeedFolder(seeds).graph, new SeedProblems());
  return nodes
    .filter(({ kind }) => isNamed(kind, 'Instrument'))
    .map(({ id, properties }) => ({
      id,
      names: [properties['name'], properties['aliases']].flat().filter((name) => typeof name === 'string'),
    }));
}

function show(id: string, list: readonly OwnText[]): void {
  if (list.length === 0)
    throw new LexgraphError(
      'NOT_FOUND',
      `No words of ${id} have been added. "lexgraph texts list" tells what there is.`,
    );
  console.log(ownWords(list));
}

function found(list: readonly OwnText[]): string {
  return list.length === 0
    ? 'Nothing.'
    : list.map(({ instrument, number, language }) => `${instrument}/art-${number}  (${language})`).join('\n');
}
