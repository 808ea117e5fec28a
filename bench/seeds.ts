import { resolve } from 'node:path';
import type { GraphRecords } from '../src/model/records';
import { linkSeeds } from '../src/seeding/link-seeds';
import { parseSeedFiles, readSeedFolder } from '../src/seeding/read-seed-folder';
import type { SeedEntries } from '../src/seeding/seed-entry';
import { SeedProblems } from '../src/seeding/seed-problems';

const FOLDER = resolve(process.env['LEXGRAPH_SEEDS'] ?? resolve(__dirname, '..', 'seeds'));

/** The project's seeds, read and parsed. */
export function parsedSeeds(): SeedEntries {
  const problems = new SeedProblems();
  const entries = parseSeedFiles(readSeedFolder(FOLDER).graph, problems);
  problems.throwIfAny();
  return entries;
}

export function linked(entries: SeedEntries): GraphRecords {
  return linkSeeds(entries, new SeedProblems());
}

/** The seeds so many times over, each copy with ids of its own. */
export function multiplied(entries: SeedEntries, copies: number): SeedEntries {
  const ids = new Set(entries.nodes.map(({ id }) => id));
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? entries : renamed(entries, ids, `copy${copy}`),
  ).reduce((all, each) => ({
    nodes: all.nodes.concat(each.nodes),
    edges: all.edges.concat(each.edges),
  }));
}

function renamed({ nodes, edges }: SeedEntries, ids: ReadonlySet<string>, prefix: string): SeedEntries {
  const rename = (text: string) => (ids.has(text) ? `${prefix}/${text.toLowerCase()}` : text);
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('>') ? value.split('>').map(rename).join('>') : rename(value);
    if (Array.isArray(value)) return value.map(deep);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each)]));
  };
  const properties = (given: Record<string, unknown>) => deep(given) as Record<string, unknown>;
  const cite = <T extends { document: string }>(citations: readonly T[]) =>
    citations.map((each) => ({ ...each, document: rename(each.document) }));
  return {
    nodes: nodes.map((node) => ({
      ...node,
      id: rename(node.id),
      properties: properties(node.properties),
      citations: cite(node.citations),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      from: rename(edge.from),
      to: rename(edge.to),
      properties: properties(edge.properties),
      citations: cite(edge.citations),
    })),
  };
}
