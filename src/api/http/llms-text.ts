import type { RequestHandler } from 'express';
import { TOOLS } from '../mcp/tools/tools';

const TOOL_LINES = TOOLS.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n');

/** What a language model that comes here by itself should know, in the form of llmstxt.org. */
const TEXT = `# lexgraph

> A knowledge graph of law with a typed API, Kazakhstan first: which obligations cover a group of people in a State on a date, whether they bind and why, who bears them, which national law carries them out or contradicts them, who is responsible, what has been recommended. Every statement has its sources, as document and pinpoint.

- Every answer is as of a date. What nobody has checked so late is marked as presumed; UNKNOWN means that the sources allow no conclusion.
- An empty answer is no statement about the law: ask what the data covers.
- A citation that is UNVERIFIED is not in the data; it may exist.

## For programs

- [GraphQL](/graphql): a POST of \`{"query": "..."}\`; the schema describes itself by introspection, and \`extensions.data\` says from which data an answer comes
- [Model Context Protocol](/mcp): streamable HTTP without sessions, with the tools below, resources (\`lexgraph://limitations\`, \`lexgraph://groups\`, \`lexgraph://topics\`, \`lexgraph://node/{id}\`, \`lexgraph://coverage/{state}\`) and prompts

## Tools

${TOOL_LINES}

## For readers

- [The explorer](/): questions, answers and sources as pages

## Optional

- [Readiness](/health/ready): which version of the graph is served
`;

export const llmsText: RequestHandler = (_request, response) => void response.type('text/plain').send(TEXT);
