import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { SeedFile } from '../read-seed-folder';
import type { SeedPlace } from '../seed-entry';
import type { SeedProblems } from '../seed-problems';

/** A piece of a YAML file; null where nothing is written. */
export type YamlPiece = YamlNode | null;

interface Entry {
  readonly key: string;
  readonly keyPiece: YamlPiece;
  readonly value: YamlPiece;
}

/** A YAML file whose pieces know their places. What is not of the shape asked for is reported, and read as nothing. */
export class PlacedYaml {
  /** What the file holds; null where it is empty or no YAML. */
  readonly contents: YamlPiece;
  private readonly lines = new LineCounter();

  constructor(
    private readonly file: SeedFile,
    private readonly problems: SeedProblems,
  ) {
    const document = parseDocument(file.source, { lineCounter: this.lines, uniqueKeys: true });
    for (const error of document.errors)
      this.problems.report(this.placeAt(error.pos[0]), error.message.split('\n')[0] ?? 'is not YAML');
    this.contents = document.errors.length > 0 ? null : document.contents;
  }

  placeOf(piece: YamlPiece): SeedPlace {
    return this.placeAt(piece?.range?.[0] ?? 0);
  }

  report(piece: YamlPiece, message: string): void {
    this.problems.report(this.placeOf(piece), message);
  }

  /** The entries of a mapping that may have these keys; without `keys`, any. */
  entries(piece: YamlPiece, what: string, keys?: readonly string[]): Entry[] {
    if (!isMap(piece)) {
      this.report(piece, `${what} must be a mapping${keys ? ` with the keys ${keys.join(', ')}` : ''}`);
      return [];
    }
    const entries = piece.items.map((pair) => ({
      key: isScalar(pair.key) ? String(pair.key.value) : '',
      keyPiece: pair.key as YamlNode,
      value: pair.value as YamlPiece,
    }));
    for (const { key, keyPiece } of entries)
      if (keys && !keys.includes(key)) this.report(keyPiece, `"${key}" is not a key of ${what}: ${keys.join(', ')}`);
    return entries;
  }

  items(piece: YamlPiece, what: string): YamlNode[] {
    if (isSeq(piece)) return piece.items as YamlNode[];
    this.report(piece, `${what} must be a list`);
    return [];
  }

  /** A text that is not empty; a number counts as the text that it is written in. */
  text(piece: YamlPiece, what: string): string | null {
    const value = isScalar(piece) ? (typeof piece.value === 'number' ? piece.source : piece.value) : null;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.report(piece, `${what} must be a text that is not empty`);
    return null;
  }

  private placeAt(offset: number): SeedPlace {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file.name, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
