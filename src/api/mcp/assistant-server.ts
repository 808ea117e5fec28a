import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import { version } from '../../../package.json';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { LIMITS } from '../../model/limits';
import { nearest } from '../../model/nearest';
import type { Ask } from './answering/ask';
import { callTool } from './answering/call-tool';
import type { PreparedTool } from './answering/prepared-tool';
import { PROMPTS } from './prompts';
import { RESOURCES, RESOURCE_TEMPLATES, readResource } from './resources/resources';

/** What the protocol says of a resource that is not there. */
const RESOURCE_NOT_FOUND = -32002;

const INSTRUCTIONS = `lexgraph answers legal questions as of a date, each statement with its sources: which obligations cover a group of people in a State, whether they bind and why, who bears them, what national law does with them, gaps, changes, responsibilities, recommendations. First jurisdiction: Kazakhstan.
Tools take ids: find them with search, resolve_citation, or the resources lexgraph://groups and lexgraph://topics. Give asOf wherever a date is meant.
Pass on the notes of each answer: what is presumed, UNKNOWN, or not covered by the data. An empty answer is no statement about the law (coverage_of_data). Cite document and pinpoint. Run check_citations on a draft before it is shown. lexgraph://limitations says how far answers can be trusted.`;

/** One for all servers: to make it takes longer than to answer. Nothing is asked of clients that it would check. */
const VALIDATOR = new AjvJsonSchemaValidator();

const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/**
 * A server of the Model Context Protocol that answers whoever is on the other side of one transport. What we did not
 * foresee goes to `report` alone.
 */
export function assistantServer(tools: readonly PreparedTool[], ask: Ask, report: (error: unknown) => void): Server {
  const server = new Server(
    { name: 'lexgraph', version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {} },
      instructions: INSTRUCTIONS,
      jsonSchemaValidator: VALIDATOR,
    },
  );
  const unforeseen = (error: unknown): never => {
    report(error);
    throw new McpError(ErrorCode.InternalError, 'Something went wrong on our side. It has been logged.', {
      code: 'INTERNAL_SERVER_ERROR',
    });
  };
  const preparedFor = (name: string) => tools.find(({ tool }) => tool.name === name);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const prepared = preparedFor(params.name);
    if (!prepared)
      throw unknown(
        'tool',
        params.name,
        tools.map(({ tool }) => tool.name),
      );
    return resultOf(prepared, params.arguments ?? {}, ask).catch(unforeseen);
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: RESOURCES }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: RESOURCE_TEMPLATES }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const contents = await readResource(uri, preparedFor, ask).catch((error) => refuseResource(error, unforeseen));
    return { contents: [{ uri, ...contents }] };
  });
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: PROMPTS.map(({ write: _write, ...prompt }) => ({ ...prompt, arguments: [...prompt.arguments] })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => promptFor(params.name, params.arguments ?? {}));
  return server;
}

function described({ tool: { name, title, description }, inputSchema, outputSchema }: PreparedTool) {
  const schemas = { inputSchema, outputSchema } as {
    inputSchema: { type: 'object' };
    outputSchema: { type: 'object' };
  };
  return { name, title, description, ...schemas, annotations: { title, ...READS_ONLY } };
}

async function resultOf(prepared: PreparedTool, given: Record<string, unknown>, ask: Ask): Promise<CallToolResult> {
  const answer = await callTool(prepared, given, ask);
  if ('structured' in answer)
    return { content: [{ type: 'text', text: answer.text }], structuredContent: answer.structured };
  const text = answer.errors.map(({ code, message }) => `${code}: ${message}`).join('\n');
  return { isError: true, content: [{ type: 'text', text }] };
}

function promptFor(name: string, given: Readonly<Record<string, string>>) {
  const prompt = PROMPTS.find((each) => each.name === name);
  if (!prompt)
    throw unknown(
      'prompt',
      name,
      PROMPTS.map((each) => each.name),
    );
  const missing = prompt.arguments.find((each) => each.required && !given[each.name]);
  if (missing)
    throw new McpError(ErrorCode.InvalidParams, `${name} needs "${missing.name}": ${missing.description}`, {
      code: 'BAD_ARGUMENT',
    });
  const text = prompt.write(given);
  return {
    description: prompt.description,
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
  };
}

function unknown(what: string, name: string, known: readonly string[]): McpError {
  const meant = name.length <= LIMITS.id ? nearest(name, known) : null;
  const hint = meant ? `Did you mean "${meant}"?` : `There are ${known.join(', ')}.`;
  return new McpError(ErrorCode.InvalidParams, `There is no ${what} "${name.slice(0, LIMITS.id)}". ${hint}`, {
    code: 'NOT_FOUND',
  });
}

function refuseResource(error: unknown, unforeseen: (error: unknown) => never): never {
  if (!(error instanceof LexgraphError)) return unforeseen(error);
  const { code, message } = error;
  throw new McpError(code === 'NOT_FOUND' ? RESOURCE_NOT_FOUND : ErrorCode.InvalidParams, message, { code });
}
