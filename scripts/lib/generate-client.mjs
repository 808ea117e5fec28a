import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { isAbstractType, isObjectType, parse } from 'graphql';
import {
  PLUGIN_SETTINGS,
  SCHEMA_TYPES,
  isFragment,
  isOperation,
  readDocuments,
  typesOf,
  withFragments,
} from './typed-operations.mjs';

const CLIENT = 'src/client';
const MADE = '// Made by npm run generate.';

/**
 * What lexgraph/client is made of: values of enums, what caches must know of the types, and the main questions with the
 * types of their answers. By file of the project.
 */
export async function clientFiles(schema) {
  return [
    [`${SCHEMA_TYPES}.ts`, await enumsOf(schema)],
    [`${CLIENT}/types-of-schema.generated.ts`, cacheTypesOf(schema)],
    [`${CLIENT}/questions.generated.ts`, await questionsOf(schema)],
  ];
}

async function enumsOf(schema) {
  const types = await codegen({
    schema: parse('type Query { any: String }'),
    schemaAst: schema,
    documents: [],
    filename: 'enums.ts',
    config: {},
    plugins: [{ types: { ...PLUGIN_SETTINGS, enumsAsTypes: true, onlyEnums: true } }],
    pluginMap: { types: typescript },
  });
  return `${MADE}\n\n${types.trim()}\n`;
}

function cacheTypesOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType);
  const possible = types.filter(isAbstractType).map((type) => [type.name, namesOf(schema.getPossibleTypes(type))]);
  return [
    MADE,
    '/** By interface the kinds that implement it. */',
    `export const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(possible), null, 2)};`,
    '/** The types whose objects have a `key`: an id and a date. */',
    `export const KEYED_TYPES: readonly string[] = ${JSON.stringify(namesOf(objects.filter(isKeyed)), null, 2)};`,
    '/** The types whose objects belong to what they are read with. */',
    `export const UNKEYED_TYPES: readonly string[] = ${JSON.stringify(namesOf(objects.filter((type) => !isKeyed(type) && !isRoot(schema, type))), null, 2)};`,
    '',
  ]
    .join('\n\n')
    .replaceAll('. */\n\n', '. */\n');
}

function isKeyed(type) {
  return String(type.getFields()['key']?.type) === 'ID!';
}

function isRoot(schema, type) {
  return type === schema.getQueryType();
}

function namesOf(types) {
  return types.map(({ name }) => name).sort();
}

/** Each definition stands once; a question's document is its operation and the fragments that it spreads. */
async function questionsOf(schema) {
  const definitions = readDocuments(CLIENT).flatMap((each) => each.definitions);
  const fragments = definitions.filter(isFragment);
  const types = await typesOf(schema, definitions, CLIENT);
  const nodes = fragments.map((fragment) => `const ${nameOf(fragment)} = ${nodeText(fragment)};`);
  const documents = definitions.filter(isOperation).map((operation) => {
    const name = operation.name.value;
    const spread = withFragments([operation], fragments).slice(1).map(nameOf);
    const text = `{"kind":"Document","definitions":[${[nodeText(operation), ...spread].join(',')}]}`;
    return `export const ${name}Document: TypedDocumentNode<${name}Query, ${name}QueryVariables> = ${text} as unknown as TypedDocumentNode<${name}Query, ${name}QueryVariables>;`;
  });
  const imported = "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';";
  return [MADE, imported, types, ...nodes, ...documents, ''].join('\n\n');
}

function nameOf(fragment) {
  return `${fragment.name.value}Node`;
}

/** Without places in the file, which no client reads. */
function nodeText(definition) {
  return JSON.stringify(definition, (name, value) => (name === 'loc' ? undefined : value));
}
