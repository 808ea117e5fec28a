import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import { isNamed } from '../../model/graph-model';
import { nearest } from '../../model/nearest';
import type { SeedFile } from '../read-seed-folder';
import type { SeedProblems } from '../seed-problems';
import type { MinimumCount } from './corpus';
import { PlacedYaml, type YamlPiece } from './placed-yaml';

const KEYS = ['jurisdiction', 'folders', 'atLeast'];

/** Reads what each jurisdiction holds at least: its folders, and under `atLeast` a number for each kind. */
export function readMinimumCounts(file: SeedFile, problems: SeedProblems): MinimumCount[] {
  const yaml = new PlacedYaml(file, problems);
  return yaml.items(yaml.contents, 'expectations.yaml').flatMap((item) => readJurisdiction(yaml, item));
}

function readJurisdiction(yaml: PlacedYaml, item: YamlPiece): MinimumCount[] {
  const entries = new Map(yaml.entries(item, 'an expectation', KEYS).map(({ key, value }) => [key, value]));
  const jurisdiction = yaml.text(entries.get('jurisdiction') ?? item, '"jurisdiction"');
  const folders = yaml
    .items(entries.get('folders') ?? item, '"folders"')
    .flatMap((folder) => yaml.text(folder, 'a folder') ?? []);
  if (jurisdiction === null) return [];
  return yaml.entries(entries.get('atLeast') ?? item, '"atLeast"').flatMap(({ key: kind, keyPiece, value }) => {
    const count = Number(yaml.text(value, `the count of ${kind}`));
    if (!isCountable(kind)) yaml.report(keyPiece, `"${kind}" is no kind.${suggestion(kind)}`);
    else if (!Number.isInteger(count)) yaml.report(value, `the count of ${kind} must be a whole number`);
    else return [{ jurisdiction, folders, kind, count, place: yaml.placeOf(keyPiece) }];
    return [];
  });
}

function isCountable(kind: string): boolean {
  return EDGE_KINDS.some((edge) => edge.label === kind) || NODE_KINDS.some((node) => isNamed(node, kind));
}

function suggestion(kind: string): string {
  const near = nearest(
    kind,
    [...NODE_KINDS, ...EDGE_KINDS].map(({ label }) => label),
  );
  return near ? ` Did you mean "${near}"?` : '';
}
