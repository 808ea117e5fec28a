import { LexgraphError } from '../../../model/errors/lexgraph-error';
import { LIMITS } from '../../../model/limits';
import type { Ask } from '../answering/ask';
import { callTool, type ToolAnswer } from '../answering/call-tool';
import type { PreparedTool } from '../answering/prepared-tool';
import { COVERAGE_OF_DATA } from '../tools/coverage-of-data';
import { SHOW } from '../tools/show';
import { LIMITATIONS } from './limitations';

const SCHEME = 'lexgraph://';
const JSON_TYPE = 'application/json';

/** What can be read at an address of its own. */
export const RESOURCES = [
  {
    uri: `${SCHEME}limitations`,
    name: 'limitations',
    title: 'What answers say, and what they don’t',
    description: 'Presumptions, UNKNOWN, computed gaps, coverage: to be known before an answer is passed on.',
    mimeType: 'text/markdown',
  },
  {
    uri: `${SCHEME}groups`,
    name: 'groups',
    title: 'Groups of people',
    description: 'The groups that questions can be asked about, with their ids.',
    mimeType: JSON_TYPE,
  },
  {
    uri: `${SCHEME}topics`,
    name: 'topics',
    title: 'Topics',
    description: 'The subject matters and sectors by which questions can be narrowed, with their ids.',
    mimeType: JSON_TYPE,
  },
];

/** What can be read at an address made of an id. */
export const RESOURCE_TEMPLATES = [
  {
    uriTemplate: `${SCHEME}node/{+id}`,
    name: 'node',
    title: 'A thing of the graph',
    description: 'What the data holds of it today: lexgraph://node/un/crc/art-28-1',
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${SCHEME}coverage/{state}`,
    name: 'coverage',
    title: 'What the data covers of a State',
    description: 'How far what is held reaches, from which documents: lexgraph://coverage/KAZ',
    mimeType: JSON_TYPE,
  },
];

interface ReadResource {
  readonly mimeType: string;
  readonly text: string;
}

/** Reads a resource. Throws `NOT_FOUND` where there is none at the address, and whatever the API says otherwise. */
export async function readResource(
  uri: string,
  preparedFor: (name: string) => PreparedTool | undefined,
  ask: Ask,
): Promise<ReadResource> {
  const path = uri.startsWith(SCHEME) ? uri.slice(SCHEME.length) : '';
  if (path === 'limitations') return { mimeType: 'text/markdown', text: LIMITATIONS };
  if (path === 'groups' || path === 'topics') return listOf(path, ask);
  const [kind = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  const asked = { node: [SHOW, { id }], coverage: [COVERAGE_OF_DATA, { state: id }] } as const;
  const [tool, given] = asked[kind as keyof typeof asked] ?? [];
  const prepared = tool && preparedFor(tool.name);
  if (!prepared || id === '') throw noResource(uri);
  return json(await callTool(prepared, given, ask));
}

async function listOf(kind: 'groups' | 'topics', ask: Ask): Promise<ReadResource> {
  const { data, errors } = await ask(
    `{ list: ${kind}(first: ${LIMITS.page}) { totalCount edges { node { id name summary } } } }`,
    {},
  );
  const [error] = errors;
  if (!data) throw failed(String(error?.extensions?.['code']), error?.message ?? '');
  const { totalCount, edges } = data['list'] as { totalCount: number; edges: readonly { readonly node: unknown }[] };
  return { mimeType: JSON_TYPE, text: JSON.stringify({ totalCount, rows: edges.map(({ node }) => node) }) };
}

function json(answer: ToolAnswer): ReadResource {
  if ('structured' in answer) return { mimeType: JSON_TYPE, text: JSON.stringify(answer.structured) };
  const [error] = answer.errors;
  throw failed(error?.code ?? 'INTERNAL_SERVER_ERROR', answer.errors.map(({ message }) => message).join(' '));
}

function failed(code: string, message: string): LexgraphError {
  return new LexgraphError(code as LexgraphError['code'], message);
}

function noResource(uri: string): LexgraphError {
  const known = [...RESOURCES.map((each) => each.uri), ...RESOURCE_TEMPLATES.map(({ uriTemplate }) => uriTemplate)];
  return new LexgraphError(
    'NOT_FOUND',
    `There is nothing to read at ${uri.slice(0, LIMITS.id)}. There is: ${known.join(', ')}.`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
