import type { Command } from 'commander';

/** A command as the help lists it. Its file is read only where it is asked for: the others cost a start nothing. */
export interface ListedCommand {
  readonly name: string;
  /** In a few words. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command of `lexgraph`, in the order of its help. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'ask',
    summary: 'ask any question of the API',
    load: async () => (await import('./commands/ask.js')).ask(),
  },
  {
    name: 'show',
    summary: 'show one thing, by its id, with what it is related to',
    load: async () => (await import('./commands/show.js')).show(),
  },
  {
    name: 'serve',
    summary: 'load the seeds where they changed, and serve the API and the explorer',
    load: async () => (await import('./commands/serve.js')).serve(),
  },
  {
    name: 'seed',
    summary: 'load the seeds, check them, or report what they hold',
    load: async () => (await import('./commands/seed.js')).seed(),
  },
  {
    name: 'keys',
    summary: 'make, list and revoke keys of callers',
    load: async () => (await import('./commands/keys.js')).keys(),
  },
];
