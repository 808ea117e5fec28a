import { SourceUnreadable } from '../../decode-source';
import type { SourceFile } from '../../source-file';
import type { Concept } from '../concept';
import type { ConceptReading } from '../concept-reading';
import type { ConceptScheme } from '../concept-scheme';
import { idPart } from '../id-part';
import { mappingIn, parsedJson, textIn } from '../../json-values';

/**
 * Taxonomies of uhri-taxonomies: a name and a list of categories, which become topics under one of that name. Lines
 * count the categories.
 */
export function readUhri(files: readonly SourceFile[]): ConceptReading {
  const readings = files.map(taxonomyIn);
  return {
    schemes: readings.flatMap(({ schemes }) => schemes),
    concepts: readings.flatMap(({ concepts }) => concepts),
    ignored: readings.flatMap(({ ignored }) => ignored),
    doubtful: [],
  };
}

function taxonomyIn(file: SourceFile): ConceptReading {
  const { id, name, license, categories, examples } = mappingIn(parsedJson(file)) ?? {};
  const [own, title] = [textIn(id), textIn(name)];
  const names = Array.isArray(categories) ? categories.flatMap((each) => textIn(each) ?? []) : [];
  if (!own || !title || names.length === 0)
    throw new SourceUnreadable(file.name, 'is no taxonomy: it has no "id", "name" and "categories"');
  const scheme = { slug: `uhri/${idPart(own)}`, title, date: null, licence: textIn(license), address: null };
  const root = conceptOf(title, scheme, 'scheme', [], file.name, 0);
  const concepts = names.map((each, index) => conceptOf(each, scheme, idPart(each), [root.key], file.name, index + 1));
  const texts = Array.isArray(examples) ? examples.length : 0;
  const ignored = Array.from({ length: texts }, (_, index) => ({
    file: file.name,
    line: index + 1,
    written: 'an example',
    reason: 'words of recommendations are not taken',
  }));
  return { schemes: [scheme], concepts: [root, ...concepts], ignored, doubtful: [] };
}

function conceptOf(
  text: string,
  { slug }: ConceptScheme,
  code: string,
  broader: readonly string[],
  file: string,
  line: number,
): Concept {
  return {
    key: `${slug}: ${text}`,
    code,
    scheme: slug,
    isPlace: false,
    file,
    line,
    labels: [{ language: 'en', text }],
    otherLabels: [],
    shortNames: [],
    broader,
    mappings: [],
  };
}
