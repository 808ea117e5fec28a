import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { filesBelow } from './content-hash.mjs';
import { inProject } from './project.mjs';

/** Values of enums are declared once, here, for the explorer and for clients. */
export const SCHEMA_TYPES = 'src/client/schema-types.generated';

const SCALARS = { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string', JSON: 'unknown' };

export const PLUGIN_SETTINGS = { scalars: SCALARS, strictScalars: true, useTypeImports: true };

/** What the .graphql files of a folder declare, by file. */
export function readDocuments(folder) {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ file, definitions: parse(readFileSync(inProject(folder, file), 'utf8')).definitions }));
}

export function isFragment({ kind }) {
  return kind === 'FragmentDefinition';
}

export function isOperation({ kind }) {
  return kind === 'OperationDefinition';
}

/** The definitions and each of the fragments that they spread, directly or through others. */
export function withFragments(definitions, fragments) {
  const wanted = new Set(definitions);
  for (const definition of wanted) {
    for (const name of spreadsIn(definition)) {
      const fragment = fragments.find((candidate) => candidate.name.value === name);
      if (!fragment) throw new Error(`No file declares the fragment ${name}.`);
      wanted.add(fragment);
    }
  }
  return [...wanted];
}

function spreadsIn(node) {
  if (node.kind === 'FragmentSpread') return [node.name.value];
  return (node.selectionSet?.selections ?? []).flatMap(spreadsIn);
}

/** The TypeScript types of the operations and fragments, in a file of that folder of the project. */
export async function typesOf(schema, definitions, folder) {
  const types = await codegen({
    schema: parse('type Query { any: String }'),
    schemaAst: schema,
    documents: [{ location: folder, document: { kind: 'Document', definitions } }],
    filename: path.join(folder, 'operations.ts'),
    config: {},
    plugins: [
      {
        types: {
          ...PLUGIN_SETTINGS,
          importSchemaTypesFrom: `./${SCHEMA_TYPES}.ts`,
          namespacedImportName: 'Schema',
        },
      },
    ],
    pluginMap: { types: typescriptOperations },
  });
  return types.trim();
}
