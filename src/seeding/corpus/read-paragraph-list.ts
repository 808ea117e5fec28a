import type { SeedFile } from '../read-seed-folder';
import type { SeedPlace } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import type { ParagraphList } from './corpus';
import { PlacedYaml } from './placed-yaml';
import { wordsOf } from './word-runs';

const KEYS = ['document', 'pinpoints'];

/** Reads a document's list of pinpoints, and beside it (`.runs.txt`) the hashes of its runs of nine words. */
export function readParagraphList(file: SeedFile, beside: readonly SeedFile[], problems: SeedProblems): ParagraphList {
  const yaml = new PlacedYaml(file, problems);
  const entries = new Map(
    yaml.entries(yaml.contents, 'a list of paragraphs', KEYS).map(({ key, value }) => [key, value]),
  );
  const document = yaml.text(entries.get('document') ?? null, '"document"') ?? '';
  const pinpoints = new Map<string, SeedPlace>();
  for (const item of yaml.items(entries.get('pinpoints') ?? null, '"pinpoints"')) {
    const pinpoint = yaml.text(item, 'a pinpoint');
    if (pinpoint !== null && pinpoints.has(pinpoint)) yaml.report(item, `the pinpoint "${pinpoint}" stands here twice`);
    if (pinpoint !== null) pinpoints.set(pinpoint, yaml.placeOf(item));
  }
  return { document, pinpoints, runs: runsBeside(file, beside, yaml) };
}

function runsBeside(file: SeedFile, beside: readonly SeedFile[], yaml: PlacedYaml): ReadonlySet<string> {
  const name = file.name.replace(/\.ya?ml$/, '.runs.txt');
  const runs = beside.find((other) => other.name === name);
  if (!runs)
    yaml.report(
      null,
      `${name} is missing, the hashes of the document's runs of nine words: npm run paragraphs -- FOLDER`,
    );
  return new Set(runs?.source.split('\n').filter(Boolean));
}

/** Reads the titles and names that may stand as the documents write them. */
export function readTitles(file: SeedFile, problems: SeedProblems): string[][] {
  const yaml = new PlacedYaml(file, problems);
  return yaml.items(yaml.contents, 'titles.yaml').flatMap((item) => {
    const title = yaml.text(item, 'a title');
    return title === null ? [] : [wordsOf(title).map((word) => word.text)];
  });
}
