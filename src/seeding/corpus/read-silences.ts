import { isSeq } from 'yaml';
import type { SeedFile } from '../read-seed-folder';
import type { SeedCitation } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';
import type { Silence } from './corpus';
import { PlacedYaml, type YamlPiece } from './placed-yaml';

const KEYS = ['question', 'instead', 'cite'];

/** Reads what a lawyer would ask and the sources don't say: `question`, `instead`, and `cite` as in seeds. */
export function readSilences(file: SeedFile, problems: SeedProblems): Silence[] {
  const yaml = new PlacedYaml(file, problems);
  return yaml.items(yaml.contents, 'silences.yaml').flatMap((item) => {
    const entries = new Map(yaml.entries(item, 'a silence', KEYS).map(({ key, value }) => [key, value]));
    const question = yaml.text(entries.get('question') ?? item, '"question"');
    const instead = yaml.text(entries.get('instead') ?? item, '"instead"');
    const citations = readCitations(yaml, entries.get('cite') ?? item);
    return question === null || instead === null ? [] : [{ question, instead, citations }];
  });
}

function readCitations(yaml: PlacedYaml, piece: YamlPiece): SeedCitation[] {
  const items = yaml.items(piece, '"cite"');
  const citations = items.some((item) => isSeq(item)) ? items : [piece];
  return citations.flatMap((item) => {
    const [document, pinpoint] = yaml.items(item, 'a citation').map((part) => yaml.text(part, 'a part of a citation'));
    if (document && pinpoint) return [{ document, pinpoint, checked: true, place: yaml.placeOf(item) }];
    yaml.report(item, 'a citation is [document, pinpoint]');
    return [];
  });
}
