import { SourceUnreadable } from '../../decode-source';
import type { LineRemark } from '../../import-report';
import type { SourceFile } from '../../source-file';
import type { Concept, ConceptLabel } from '../concept';
import type { ConceptReading } from '../concept-reading';
import { mappingIn, textIn } from '../../json-values';

const SCHEME = { slug: 'unbis', title: 'UNBIS Thesaurus, categories', date: null, licence: null, address: null };

/**
 * Categories of the UNBIS Thesaurus, a file each, called by its number (`14.02.00`), with a name in each language on a
 * line.
 */
export function readUnbis(files: readonly SourceFile[]): ConceptReading {
  const ignored: LineRemark[] = [];
  const concepts = files.flatMap((file): Concept[] => {
    if (file.name !== DESCRIPTION) return [categoryIn(file)];
    ignored.push({ file: file.name, line: 1, written: 'about the thesaurus', reason: 'it is no category' });
    return [];
  });
  return { schemes: [SCHEME], concepts, ignored, doubtful: [] };
}

/** What describes the whole. */
const DESCRIPTION = '00';

function categoryIn({ name, text }: SourceFile): Concept {
  if (!/^\d\d(\.\d\d){0,2}$/.test(name))
    throw new SourceUnreadable(name, 'is called by no number of a category, such as 14 or 14.02.00');
  const lines = text.split(/\r\n|\n|\r/);
  return {
    key: name,
    code: name,
    scheme: SCHEME.slug,
    isPlace: false,
    file: name,
    line: 1,
    labels: lines.flatMap((line, index) => (line.trim() === '' ? [] : [labelIn(line, name, index + 1)])),
    otherLabels: [],
    shortNames: [],
    broader: name.length > 2 ? [name.slice(0, 2)] : [],
    mappings: [],
  };
}

function labelIn(line: string, file: string, number: number): ConceptLabel {
  const { text, language } = mappingIn(parsedLine(line)) ?? {};
  const [words, code] = [textIn(text), textIn(language)];
  if (words && code) return { language: code, text: words };
  throw new SourceUnreadable(`${file}:${number}`, 'is no name of a category: { "text", "language" }');
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
