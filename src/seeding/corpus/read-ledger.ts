import type { SeedFile } from '../read-seed-folder';
import type { SeedProblems } from '../seed-problems';
import type { EmptyParagraph } from './corpus';
import { PlacedYaml } from './placed-yaml';

const KEYS = ['document', 'empty'];

/** Reads a ledger: `document`, and `empty`, a mapping from each pinpoint that holds nothing to the reason why. */
export function readLedger(file: SeedFile, problems: SeedProblems): EmptyParagraph[] {
  const yaml = new PlacedYaml(file, problems);
  const entries = new Map(yaml.entries(yaml.contents, 'a ledger', KEYS).map(({ key, value }) => [key, value]));
  const document = yaml.text(entries.get('document') ?? null, '"document"');
  const empty = entries.get('empty');
  if (document === null || empty === undefined) return [];
  return yaml.entries(empty, '"empty"').flatMap(({ key, keyPiece, value }) => {
    const reason = yaml.text(value, `the reason why "${key}" holds nothing`);
    return reason === null ? [] : [{ document, pinpoint: key, reason, place: yaml.placeOf(keyPiece) }];
  });
}
