import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, print, stripIgnoredCharacters } from 'graphql';
import { clientFiles } from './generate-client.mjs';
import { inProject, say } from './project.mjs';
import { isFragment, isOperation, readDocuments, typesOf, withFragments } from './typed-operations.mjs';

const WEB = 'src/web';

/**
 * Types of what the explorer and clients ask, by schema/schema.graphql: beside each <name>.graphql of src/web a file
 * <name>.generated.ts with its operations and the fragments that they spread; of src/client one for all. With `check`
 * it says which are stale, otherwise it writes them.
 * @returns {Promise<number>} how many were stale
 */
export async function generateOperations({ check }) {
  const schema = buildSchema(readFileSync(inProject('schema/schema.graphql'), 'utf8'));
  const wanted = [...(await clientFiles(schema)), ...(await explorerFiles(schema))];
  const stale = wanted.filter(([file, content]) => contentOf(file) !== content);
  for (const [file, content] of stale) {
    if (!check) writeFileSync(inProject(file), content);
    say(check ? `${file} is not what the schema and its operations say. Run: npm run generate` : `Wrote ${file}`);
  }
  return stale.length;
}

async function explorerFiles(schema) {
  const documents = readDocuments(WEB);
  const fragments = documents.flatMap(({ definitions }) => definitions).filter(isFragment);
  const files = [[`${WEB}/pages/thing/relations.generated.ts`, relationsOf(schema)]];
  for (const { file, definitions } of documents) {
    const all = withFragments(definitions, fragments);
    const content = await typed(schema, all, definitions.filter(isOperation), path.dirname(path.join(WEB, file)));
    files.push([path.join(WEB, file).replace(/\.graphql$/, '.generated.ts'), content]);
  }
  return files;
}

async function typed(schema, definitions, operations, folder) {
  const types = await typesOf(schema, definitions, folder);
  const parts = operations.map((operation) => constantOf(operation, withFragments([operation], definitions)));
  return ['// Made by npm run generate.', ...importOf(operations, folder), types, ...parts, ''].join('\n\n');
}

function importOf(operations, folder) {
  if (operations.length === 0) return [];
  const way = path.posix.relative(folder.split(path.sep).join('/'), `${WEB}/api/operation`);
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
