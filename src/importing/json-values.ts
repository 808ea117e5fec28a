import { SourceUnreadable } from './decode-source';
import type { SourceFile } from './source-file';

/** A file of JSON. Throws `SourceUnreadable` where it is none, or was cut off. */
export function parsedJson({ name, text }: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceUnreadable(name, 'is no JSON, or was cut off');
  }
}

/** The mapping that a value is; null where it is none. */
export function mappingIn(value: unknown): Readonly<Record<string, unknown>> | null {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Readonly<Record<string, unknown>>) : null;
}

/** The text that a value is; null where it is none. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
