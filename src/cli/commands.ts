import type { Command } from 'commander';

/** A command as the help lists it. Its file is read only where it is asked for: the others cost a start nothing. */
export interface ListedCommand {
  readonly name: string;
  /** In a few words. */
  readonly summary: string;
  /** `whole` gives `lexgraph` with every command. */
  readonly load: (whole: () => Promise<Command>) => Promise<Command>;
}

/** Every command of `lexgraph`, in the order of its help. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'search',
    summary: 'find things by words, codes and citations',
    load: async () => (await import('./commands/search.js')).search(),
  },
  {
    name: 'show',
    summary: 'show one thing, by its id, with what it is related to',
    load: async () => (await import('./commands/show.js')).show(),
  },
  {
    name: 'ask',
    summary: 'ask any question of the API',
    load: async () => (await import('./commands/ask.js')).ask(),
  },
  {
    name: 'cite',
    summary: 'tell what a citation refers to, or check all citations of a text',
    load: async () => (await import('./commands/cite.js')).cite(),
  },
  {
    name: 'timeline',
    summary: 'tell what happened to a thing, and when',
    load: async () => (await import('./commands/timeline.js')).timeline(),
  },
  {
    name: 'compare',
    summary: 'compare what binds States, side by side',
    load: async () => (await import('./commands/compare.js')).compare(),
  },
  {
    name: 'changes',
    summary: 'tell what differs between two dates',
    load: async () => (await import('./commands/changes.js')).changes(),
  },
  {
    name: 'serve',
    summary: 'load the seeds where they changed, and serve the API and the explorer',
    load: async () => (await import('./commands/serve.js')).serve(),
  },
  {
    name: 'mcp',
    summary: 'answer an assistant over standard input and output (Model Context Protocol)',
    load: async () => (await import('./commands/mcp.js')).mcp(),
  },
  {
    name: 'seed',
    summary: 'load the seeds, check them, or report what they hold',
    load: async () => (await import('./commands/seed.js')).seed(),
  },
  {
    name: 'import',
    summary: 'make seeds of outside files, and tell what was understood, ignored and doubtful',
    load: async () => (await import('./commands/import-files.js')).importFiles(),
  },
  {
    name: 'export',
    summary: 'write the graph in a format of the field: JSON Lines, CSV and others',
    load: async () => (await import('./commands/export-graph.js')).exportGraph(),
  },
  {
    name: 'texts',
    summary: 'keep the articles’ own words, from files that you have, beside the graph',
    load: async () => (await import('./commands/texts.js')).texts(),
  },
  {
    name: 'keys',
    summary: 'make, list and revoke keys of callers',
    load: async () => (await import('./commands/keys.js')).keys(),
  },
  {
    name: 'neo4j',
    summary: 'start or stop a Neo4j on this machine',
    load: async () => (await import('./commands/neo4j.js')).neo4j(),
  },
  {
    name: 'doctor',
    summary: 'tell what is there, what is missing, and how to get it',
    load: async () => (await import('./commands/doctor.js')).doctor(),
  },
  {
    name: 'completions',
    summary: 'write completions for a shell',
    load: async (whole) => (await import('./commands/completions.js')).completions(whole),
  },
];
