import type { FieldShape, Shape } from './shape';

type ObjectShape = Extract<Shape, { is: 'object' }>;

/**
 * What is shown of a connection is its rows: a list of nodes, each with what its edge tells of it. Cursors are left
 * out.
 */
export function flatShape(shape: Shape): Shape {
  if (shape.is === 'list') return { ...shape, of: flatShape(shape.of) };
  if (shape.is !== 'object') return shape;
  const edges = shape.fields.get('edges')?.shape;
  if (edges?.is === 'list' && edges.of.is === 'object')
    return { is: 'list', isNullable: shape.isNullable, of: flatShape(rowShape(edges.of)) };
  const fields = [...shape.fields].map(([name, field]): [string, FieldShape] => [
    name,
    { ...field, shape: flatShape(field.shape) },
  ]);
  return { ...shape, fields: new Map(fields) };
}

/** The shape of an edge, its node’s fields among its own. */
function rowShape(edge: ObjectShape): ObjectShape {
  const node = edge.fields.get('node')?.shape;
  const own = [...edge.fields].filter(([name]) => name !== 'node' && name !== 'cursor');
  return { ...edge, fields: new Map([...(node?.is === 'object' ? node.fields : []), ...own]) };
}

/** The same for values: those of the shape that was flattened. */
export function flatValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatValue);
  if (typeof value !== 'object' || value === null) return value;
  if ('edges' in value && Array.isArray(value.edges)) return (value.edges as Edge[]).map(rowOf).map(flatValue);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, flatValue(each)]));
}

type Edge = Readonly<Record<string, unknown>> & { readonly node: object };

function rowOf({ node, cursor: _cursor, ...own }: Edge): object {
  return { ...node, ...own };
}
