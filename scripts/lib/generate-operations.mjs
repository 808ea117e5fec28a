import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, stripIgnoredCharacters } from 'graphql';
import { filesBelow } from './content-hash.mjs';
import { inProject, say } from './project.mjs';

const WEB = 'src/web';
const SCALARS = { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string', JSON: 'unknown' };

/**
 * Types of what the explorer asks: beside each <name>.graphql of src/web a file <name>.generated.ts with its operations and the
 * fragments that they spread, typed by schema/schema.graphql. With `check` it says which are stale, otherwise it writes them.
 * @returns {Promise<number>} how many were stale
 */
export async function generateOperations({ check }) {
  const schema = buildSchema(readFileSync(inProject('schema/schema.graphql'), 'utf8'));
  const documents = readDocuments();
  const fragments = documents.flatMap(({ definitions }) => definitions).filter(isFragment);
  const wanted = [['pages/thing/relations.generated.ts', relationsOf(schema)]];
  for (const { file, definitions } of documents) {
    const all = withFragments(definitions, fragments);
    const content = await typed(schema, all, definitions.filter(isOperation), path.dirname(file));
    wanted.push([file.replace(/\.graphql$/, '.generated.ts'), content]);
  }
  const stale = wanted.filter(([file, content]) => contentOf(`${WEB}/${file}`) !== content);
  for (const [file, content] of stale) {
    if (!check) writeFileSync(inProject(WEB, file), content);
    say(
      check
        ? `${WEB}/${file} is not what the schema and its operations say. Run: npm run generate`
        : `Wrote ${WEB}/${file}`,
    );
  }
  return stale.length;
}

function readDocuments() {
  return filesBelow(WEB)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ file, definitions: parse(readFileSync(inProject(WEB, file), 'utf8')).definitions }));
}

function isFragment({ kind }) {
  return kind === 'FragmentDefinition';
}

function isOperation({ kind }) {
  return kind === 'OperationDefinition';
}

/** The definitions and each fragment that they spread, directly or through others. */
function withFragments(definitions, fragments) {
  const wanted = new Set(definitions);
  for (const definition of wanted) {
    for (const name of spreadsIn(definition)) {
      const fragment = fragments.find((candidate) => candidate.name.value === name);
      if (!fragment) throw new Error(`No file of ${WEB} declares the fragment ${name}.`);
      wanted.add(fragment);
    }
  }
  return [...wanted];
}

function spreadsIn(node) {
  if (node.kind === 'FragmentSpread') return [node.name.value];
  return (node.selectionSet?.selections ?? []).flatMap(spreadsIn);
}

async function typed(schema, definitions, operations, folder) {
  const types = await codegen({
    schema: parse('type Query { any: String }'),
    schemaAst: schema,
    documents: [{ location: WEB, document: { kind: 'Document', definitions } }],
    filename: 'operations.ts',
    config: {},
    plugins: [{ types: { scalars: SCALARS, strictScalars: true, useTypeImports: true } }],
    pluginMap: { types: typescriptOperations },
  });
  const parts = operations.map((operation) => constantOf(operation, withFragments([operation], definitions)));
  return ['// Made by npm run generate.', ...importOf(operations, folder), types.trim(), ...parts, ''].join('\n\n');
}

function importOf(operations, folder) {
  if (operations.length === 0) return [];
  const way = path.posix.relative(folder.split(path.sep).join('/'), 'api/operation');
  return [`import type { Operation } from '${way}';`];
}

/** The text of an operation, with the types of its answer and variables. */
function constantOf(operation, definitions) {
  const name = operation.name.value;
  const text = stripIgnoredCharacters(print({ kind: 'Document', definitions }));
  return `export const ${name}Operation = ${JSON.stringify(text)} as Operation<${name}Query, ${name}QueryVariables>;`;
}

function contentOf(file) {
  try {
    return readFileSync(inProject(file), 'utf8');
  } catch {
    return null;
  }
}

/** By kind of node the relations that it has, for the page of a thing, which asks for all of them. */
function relationsOf(schema) {
  const kinds = schema.getPossibleTypes(schema.getType('LegalNode')).map(({ name }) => name);
  const lines = kinds.sort().map((kind) => {
    const fields = Object.values(schema.getType(kind).getFields());
    const relations = fields.filter(({ type }) => String(type).endsWith('Connection!')).map(({ name }) => name);
    return `  ${kind}: [\n${relations.map((name) => `    '${name}',\n`).join('')}  ],\n`;
  });
  return `// Made by npm run generate.\n\nexport const RELATIONS = {\n${lines.join('')}} as const;\n`;
}
