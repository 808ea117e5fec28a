import type { JsonSchema, Mention, ValueKind } from './value-kind';
import { propertiesOf, type PropertyDeclaration } from './property';
import { nearest } from '../nearest';

type Properties = Record<string, unknown>;

const descriptions = new Map<unknown, string>();

/** Declares a class of values with parts of their own. */
export function ValueClass(description: string): ClassDecorator {
  return (target) => {
    descriptions.set(target, description);
  };
}

/** What the declaration of a value class says of it. Throws where the class carries no `@ValueClass`. */
export function descriptionOfValues(type: new () => object): string {
  const description = descriptions.get(type);
  if (description === undefined) throw new Error(`${type.name} carries no @ValueClass`);
  return description;
}

/** A value with parts of its own, declared as a class whose properties carry `@Property`. */
export function value<T extends object>(type: new () => T): ValueKind<T> {
  return {
    title: `a mapping (${propertiesOf(type)
      .map((property) => property.name)
      .join(', ')})`,
    family: 'PARTS',
    isList: false,
    parts: type,
    jsonSchema: () => objectSchema(propertiesOf(type)),
    coerce: (found) => coerceParts(propertiesOf(type), found),
    check: (found) => checkParts(propertiesOf(type), found),
    mentions: (found) => mentionsIn(propertiesOf(type), found as Properties),
  };
}

/** The JSON Schema of a mapping with these properties and no others. */
export function objectSchema(properties: readonly PropertyDeclaration[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      properties
        .filter(({ derived }) => !derived)
        .map((property) => [property.name, { ...property.kind.jsonSchema(), description: property.description }]),
    ),
    required: properties.filter((property) => property.required).map((property) => property.name),
  };
}

function coerceParts(properties: readonly PropertyDeclaration[], found: unknown): unknown {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return found;
  const kinds = new Map(properties.map((property) => [property.name, property.kind]));
  const silent = properties.filter(({ whenSilent }) => whenSilent !== undefined);
  return Object.fromEntries([
    ...silent.map(({ name, whenSilent }) => [name, whenSilent]),
    ...Object.entries(found as Properties).map(([key, part]) => [key, kinds.get(key)?.coerce?.(part) ?? part]),
  ]);
}

function checkParts(properties: readonly PropertyDeclaration[], found: unknown): string | null {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return `must be a mapping with ${properties.map((property) => property.name).join(', ')}`;
  }
  const parts = found as Properties;
  const names = properties.map((property) => property.name);
  for (const key of Object.keys(parts)) {
    if (names.includes(key)) continue;
    const close = nearest(key, names);
    return `has no part "${key}"${close ? `; did you mean "${close}"?` : `; its parts are ${names.join(', ')}`}`;
  }
  for (const property of properties) {
    const part = parts[property.name];
    if (part === undefined || part === null) {
      if (property.required) return `lacks its part "${property.name}"`;
      continue;
    }
    const problem = property.kind.check(part);
    if (problem) return `: "${property.name}" ${problem}`;
  }
  return null;
}

function mentionsIn(properties: readonly PropertyDeclaration[], parts: Properties): Mention[] {
  return properties.flatMap((property) => {
    const part = parts[property.name];
    return part === undefined || part === null ? [] : (property.kind.mentions?.(part) ?? []);
  });
}
