import { Kind, parse, print, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

const ID: TypeNode = { kind: Kind.NON_NULL_TYPE, type: named('ID') };

/**
 * The schema as Relay's compiler must see it, so that it writes `@refetchable` fragments on types: it knows a field
 * `node` with one argument that gives a `Node`, and here `node` takes a date as well and gives a `LegalNode`. What it
 * then asks is answered by the server as it stands, for a `key` is an id with its date.
 */
export function relaySchema(schema: string): string {
  const { definitions } = parse(schema, { noLocation: true });
  return print({ kind: Kind.DOCUMENT, definitions: definitions.map(changed) });
}

function changed(definition: DocumentNode['definitions'][number]): DocumentNode['definitions'][number] {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query')
    return { ...definition, fields: definition.fields?.map(nodeById) ?? [] };
  if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Node')
    return { ...definition, fields: [...(definition.fields ?? []), keyField()] };
  return definition;
}

function nodeById(field: FieldDefinitionNode): FieldDefinitionNode {
  if (field.name.value !== 'node') return field;
  return { ...field, type: named('Node'), arguments: field.arguments?.filter(({ name }) => name.value === 'id') ?? [] };
}

function keyField(): FieldDefinitionNode {
  return { kind: Kind.FIELD_DEFINITION, name: { kind: Kind.NAME, value: 'key' }, type: ID };
}

function named(value: string) {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value } } as const;
}
