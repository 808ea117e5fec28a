import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { Kind, buildSchema, isObjectType, parse, print, visit, type DocumentNode } from 'graphql';
import { KEYED_TYPES } from '../../src/client';
import { folderInProject, outputOf, removeFolderInProject, runs } from '../run-program';
import { useStartedApi } from '../project-seeds/use-started-api';

const PROJECT = join(__dirname, '../..');
const CLIENTS = join(PROJECT, 'docs/clients');
const WRITTEN_ADDRESS = 'http://127.0.0.1:4000';

interface Example {
  readonly page: string;
  readonly code: string;
  /** What it writes; empty where the page doesn't say. */
  readonly output: string;
}

const textOf = (page: string) => readFileSync(join(CLIENTS, page), 'utf8');

/** The examples in a language, each with the page on which it stands. */
function examplesIn(language: string): Example[] {
  return readdirSync(CLIENTS).flatMap((page) => {
    const blocks = textOf(page).matchAll(
      new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`\\n(?:\\n\`\`\`text\\n([^]*?)^\`\`\`)?`, 'gm'),
    );
    return [...blocks].map(([, code = '', output = '']) => ({ page, code, output }));
  });
}

/** How a language is run, what its files are called, and what must be there for it. */
const RUNTIMES = [
  { language: 'js', command: process.execPath, ending: 'mjs', needs: [] as string[] },
  { language: 'python', command: 'python3', ending: 'py', needs: ['-c', 'import json'] },
  { language: 'r', command: 'Rscript', ending: 'R', needs: ['-e', 'library(httr); library(jsonlite)'] },
];

/** Packages of examples that Debian's own don't have: such an example runs where somebody has put them there. */
function lacks(command: string, { code }: Example): string | null {
  const needed = /^from (gql) import/m.exec(code)?.[1];
  return needed && !runs(command, ['-c', `import ${needed}`]) ? `no Python package "${needed}" here` : null;
}

describe('docs/clients', () => {
  const address = useStartedApi();
  const folder = folderInProject();
  afterAll(() => removeFolderInProject(folder));

  for (const { language, command, ending, needs } of RUNTIMES) {
    const isThere = needs.length === 0 || runs(command, needs);
    examplesIn(language).forEach((example, index) => {
      const { page, code, output } = example;
      const lack = isThere ? lacks(command, example) : `no ${command} with what it needs here`;
      const test = lack ? it.skip : it;
      test(`${page}: example ${index + 1} in ${language} runs${lack ? ` (${lack})` : ''}`, async () => {
        const file = join(folder, `${language}-${index}.${ending}`);
        writeFileSync(file, code.replaceAll(WRITTEN_ADDRESS, address()));
        const written = await outputOf(command, [file], folder);
        expect(written.replaceAll(/ +$/gm, '')).toBe(output);
      });
    });
  }

  it('has examples for each library and language that it names', () => {
    const pages = ['js', 'python', 'r'].flatMap((language) => examplesIn(language).map(({ page }) => page));
    expect(pages).toEqual([
      ...['apollo.md', 'gateways.md', 'relay.md', 'relay.md', 'urql.md'],
      ...['python.md', 'python.md', 'r.md'],
    ]);
  });
});

/**
 * The schema as the page says that a gateway takes it: things are entities by their keys, and PageInfo is shareable.
 */
function asSubgraph(): DocumentNode {
  const text = readFileSync(join(PROJECT, 'schema/schema.graphql'), 'utf8');
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
  const { definitions } = parse(`${text}\n${link}`);
  const marked = (name: string): string | null =>
    name === 'PageInfo' ? '@shareable' : KEYED_TYPES.includes(name) ? '@key(fields: "key")' : null;
  return visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      ObjectTypeDefinition: (type) => {
        const mark = marked(type.name.value);
        return mark ? parse(`${print(type).replace(/ \{\n/, ` ${mark} {\n`)}`).definitions[0] : undefined;
      },
    },
  );
}

describe('a federated graph', () => {
  it('composes of our schema and another subgraph, as the page says', () => {
    const notes = /```graphql\n([^]*?)```/.exec(textOf('gateways.md'))?.[1] ?? '';
    const services = [
      { name: 'lexgraph', typeDefs: asSubgraph() },
      { name: 'notes', typeDefs: parse(notes) },
    ];
    const composed = composeServices(services);
    expect(compositionHasErrors(composed) ? composed.errors.map(({ message }) => message) : []).toEqual([]);
    const schema = buildSchema(composed.publicSdl ?? '');
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(expect.arrayContaining(['notes', 'obligationsCovering', 'node']));
    const note = schema.getType('Note');
    expect(isObjectType(note) && String(note.getFields()['on']?.type)).toBe('Statute!');
  });

  it('does not compose while PageInfo is not marked', () => {
    const second = 'type PageInfo { hasNextPage: Boolean! } type Query { other: PageInfo }';
    const services = [
      { name: 'lexgraph', typeDefs: parse(print(asSubgraph()).replace('type PageInfo @shareable', 'type PageInfo')) },
      { name: 'other', typeDefs: parse(second) },
    ];
    expect(compositionHasErrors(composeServices(services))).toBe(true);
  });
});
