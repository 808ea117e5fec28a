import { Command } from 'commander';
import { readConfiguration } from '../configuration/configuration';
import { SETTINGS } from '../configuration/settings';
import { serveGraph } from '../serving/serve-graph';

const EXAMPLES = `
Examples:
  lexgraph serve
  lexgraph serve --port 4001
  AUTH=required lexgraph serve

What the environment sets:

${Object.entries(SETTINGS)
  .map(([name, { meaning, fallback }]) => `  ${name.padEnd(24)}${meaning} (${fallback})`)
  .join('\n')}`;

/** `lexgraph serve`: what `npm start` runs. */
export function serve(): Command {
  return new Command('serve')
    .description('Loads the seeds where they changed, and serves the API and the explorer until it is stopped.')
    .option('-p, --port <number>', 'its port, instead of PORT')
    .option('--host <address>', 'the address on which it listens, instead of HOST')
    .addHelpText('after', EXAMPLES)
    .action(async ({ port, host }: { port?: string; host?: string }) => {
      const said = { ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) };
      await serveGraph(readConfiguration({ ...process.env, ...said }));
    });
}
