import type { Shape } from './shape';

/** A JSON Schema, as far as answers need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of values of a shape. What fields mean is said by the schema of the API: here it would take a third
 * of what assistants read first.
 */
export function jsonSchemaOf(shape: Shape): JsonSchema {
  const type = (name: string) => (shape.isNullable ? [name, 'null'] : name);
  switch (shape.is) {
    case 'text':
      return { type: type('string') };
    case 'choice': {
      const names = shape.of.getValues().map(({ name }) => name);
      return { type: type('string'), enum: shape.isNullable ? [...names, null] : names };
    }
    case 'list':
      return { type: type('array'), items: jsonSchemaOf(shape.of) };
    case 'object':
      return { type: type('object'), ...objectParts(shape) };
    default:
      return { type: type(shape.is) };
  }
}

function objectParts({ fields }: Extract<Shape, { is: 'object' }>): JsonSchema {
  const properties = [...fields].map(([name, { shape }]) => [name, jsonSchemaOf(shape)]);
  const required = [...fields].filter(([, { isOptional }]) => !isOptional).map(([name]) => name);
  return { properties: Object.fromEntries(properties) as JsonSchema, required };
}

/** What a schema says of parts that are shorter than a reference is not moved. */
const SHORTEST_MOVED = 60;

/**
 * The same schema with what it says more than once said once, under `$defs`: assistants read it at the start of each
 * conversation.
 */
export function withoutRepetition(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  countObjects(schema, counts);
  const repeated = [...counts]
    .filter(([text, count]) => count > 1 && text.length >= SHORTEST_MOVED)
    .map(([text]) => text);
  const names = new Map(repeated.map((text, index) => [text, `part${index + 1}`]));
  const moved = (value: unknown, isDefinition = false): unknown => {
    if (Array.isArray(value)) return value.map((each) => moved(each));
    if (typeof value !== 'object' || value === null) return value;
    const name = isDefinition ? undefined : names.get(JSON.stringify(value));
    if (name !== undefined) return { $ref: `#/$defs/${name}` };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each)]));
  };
  const definitions = [...names].map(([text, name]) => [name, moved(JSON.parse(text), true)]);
  return {
    ...(moved(schema, true) as JsonSchema),
    ...(names.size > 0 && { $defs: Object.fromEntries(definitions) as JsonSchema }),
  };
}

/** Counts the schemas of objects and lists within a schema, each as its text. */
function countObjects(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const each of value) countObjects(each, counts);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if ('type' in value && ('properties' in value || 'items' in value)) {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const each of Object.values(value)) countObjects(each, counts);
}
