import { objectSchema } from '../model/declaration/value-class';
import type { NodeKindDeclaration } from '../model/declaration/node-kind';
import type { JsonSchema } from '../model/declaration/value-kind';
import { propertiesOf } from '../model/declaration/property';
import { relationsOf, type Relation } from '../model/graph-model';
import { EDGE_KINDS, NODE_KINDS } from '../model/kinds';
import { AmendmentEntry } from '../seeding/amendments/amendment-entry';
import { EndingEntry } from '../seeding/amendments/ending-entry';

/** The JSON Schema of seed files (draft 2020-12), with which an editor completes and checks them. */
export function seedSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'lexgraph seed file',
    description: 'A list of nodes; docs/seed-format.md explains the format.',
    type: ['array', 'null'],
    items: { $ref: '#/$defs/node' },
    $defs: {
      node: { anyOf: NODE_KINDS.map((kind) => ({ $ref: `#/$defs/${kind.label}` })) },
      citation: {
        description: '[document, pinpoint], with "unchecked" as a third part where nobody has seen the text.',
        type: 'array',
        prefixItems: [{ type: 'string' }, { type: ['string', 'number'] }, { const: 'unchecked' }],
        items: false,
        minItems: 2,
      },
      citations: { anyOf: [{ $ref: '#/$defs/citation' }, { type: 'array', items: { $ref: '#/$defs/citation' } }] },
      ...Object.fromEntries(NODE_KINDS.map((kind) => [kind.label, nodeSchema(kind)])),
      ...Object.fromEntries(EDGE_KINDS.flatMap((edge) => [edgeEntry(edge.label, 'to'), edgeEntry(edge.label, 'from')])),
    },
  };
}

function nodeSchema(kind: NodeKindDeclaration): JsonSchema {
  const own = objectSchema(kind.properties) as { properties: object; required: string[] };
  const relations = relationsOf(kind).map((relation) => [relation.name, relationSchema(relation)] as const);
  return {
    type: 'object',
    description: kind.description,
    additionalProperties: false,
    properties: {
      [kind.seedKey]: { type: 'string', description: 'The id.' },
      cite: { $ref: '#/$defs/citations', description: 'Where it stands.' },
      contributes: { const: true, description: 'The entry adds to a node that stands elsewhere.' },
      ...own.properties,
      ...Object.fromEntries(relations),
      ...(kind.amendable && shortForms(own.properties, Object.fromEntries(relations))),
    },
    required: [kind.seedKey],
    ...(own.required.length > 0 && { anyOf: [{ required: own.required }, { required: ['contributes'] }] }),
  };
}

/** `amended` and `ended`: changes of a norm, and that it was struck out. */
function shortForms(properties: object, relations: object): Readonly<Record<string, JsonSchema>> {
  const [amendment, ending] = [AmendmentEntry, EndingEntry].map(
    (entry) => objectSchema(propertiesOf(entry)) as { properties: object; required: string[] },
  );
  const cite = { $ref: '#/$defs/citations', description: 'Where the change was read.' };
  const entry = (own: typeof amendment, more: object): JsonSchema => ({
    type: 'object',
    additionalProperties: false,
    properties: { ...more, ...own?.properties, cite },
    required: [...(own?.required ?? []), 'cite'],
  });
  const version = Object.fromEntries(
    Object.entries({ ...properties, ...relations }).filter(([name]) => name !== 'validFrom'),
  );
  return {
    amended: {
      description: 'What later laws changed in it, oldest first.',
      type: 'array',
      items: entry(amendment, version),
    },
    ended: { ...entry(ending, {}), description: 'That a later law struck it out, and put nothing in its place.' },
  };
}

function relationSchema({ edge, direction }: Relation): JsonSchema {
  const end = direction === 'forward' ? 'to' : 'from';
  const item = { anyOf: [{ type: 'string' }, { $ref: `#/$defs/${edge.label}.${end}` }, { $ref: '#/$defs/node' }] };
  return { description: edge.description, anyOf: [...item.anyOf, { type: 'array', items: item }] };
}

function edgeEntry(label: string, end: 'to' | 'from'): [string, JsonSchema] {
  const edge = EDGE_KINDS.find((each) => each.label === label);
  const own = objectSchema(edge?.properties ?? []) as { properties: object; required: string[] };
  const properties = {
    [end]: { type: 'string', description: 'The id of the other end.' },
    key: { type: 'string', description: 'Tells this edge from others of its kind between the same nodes.' },
    cite: { $ref: '#/$defs/citations', description: 'Where it stands; the citations of the node above unless given.' },
    ...own.properties,
  };
  return [
    `${label}.${end}`,
    { type: 'object', additionalProperties: false, properties, required: [end, ...own.required] },
  ];
}
