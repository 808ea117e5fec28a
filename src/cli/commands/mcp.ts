import { Command } from 'commander';
import { readConfiguration } from '../configuration/configuration';
import { assist } from '../serving/assist';

const EXAMPLES = `
An assistant starts it by itself, as its settings say:

  { "mcpServers": { "lexgraph": { "command": "npx", "args": ["lexgraph", "mcp"] } } }

A server answers assistants at /mcp, too: lexgraph serve`;

/** `lexgraph mcp`: a server of the Model Context Protocol for one assistant. */
export function mcp(): Command {
  return new Command('mcp')
    .description('Answers an assistant (Model Context Protocol) over standard input and output, until its input ends.')
    .addHelpText('after', EXAMPLES)
    .action(() => assist(readConfiguration(process.env)));
}
