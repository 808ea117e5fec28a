import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Properties } from '../../model/records';
import { decodeSource } from '../decode-source';
import type { LineRemark } from '../import-report';
import type { Importer, ImportJob, ImportSummary } from '../importer';
import type { PlannedFile } from '../write-files';
import { writeSeeds } from '../write-seeds';
import { HeldGraph } from './held-graph';
import { readJsonLd, type LinkedEdge, type LinkedGraph, type LinkedNode } from './read-json-ld';
import { seedsOfLinkedGraph } from './seeds-of-linked-graph';

/** Graphs that lexgraph exported as JSON-LD, back as seeds. */
export const jsonLdImporter: Importer = {
  name: 'json-ld',
  title: 'graphs that `lexgraph export json-ld` wrote',
  into: 'json-ld',
  run,
};

function run(job: ImportJob): ImportSummary {
  const comparison = new Comparison(new HeldGraph(job));
  for (const path of job.files) {
    const { name, text } = decodeSource(basename(path), readFileSync(path));
    comparison.take(name, readJsonLd(name, text));
  }
  const written = writeSeeds(job.seeds, plannedFiles(job, comparison), job.dryRun);
  const { doubtful, ignored } = comparison;
  return { understood: comparison.inWords(), doubtful, ignored, written };
}

/** What the documents say; a file of an earlier import that they say nothing of goes. */
function plannedFiles({ seeds, into }: ImportJob, { nodes, edges, held }: Comparison): PlannedFile[] {
  const folder = join(seeds, into);
  const files = seedsOfLinkedGraph({ nodes, edges }, [...held.nodes.values()]);
  const fresh = files.map(({ name, content }) => ({ path: join(folder, name), content: `${HEAD}\n${content}` }));
  const paths = new Set(fresh.map(({ path }) => path));
  const gone = writtenEarlier(folder).filter((path) => !paths.has(path));
  return [...fresh, ...gone.map((path) => ({ path, content: null }))];
}

const HEAD = '# Of a graph in JSON-LD; written by `lexgraph import json-ld`.';

function writtenEarlier(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => join(folder, name)).filter((path) => readFileSync(path, 'utf8').startsWith(HEAD));
}

/** Documents held against the seeds: what these lack, and how often they say the same. */
class Comparison {
  readonly nodes: LinkedNode[] = [];
  readonly edges: LinkedEdge[] = [];
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly seen = new Set<string>();
  private agreed = 0;

  constructor(readonly held: HeldGraph) {}

  take(file: string, graph: LinkedGraph): void {
    this.ignored.push(...graph.ignored);
    this.doubtful.push(...graph.doubtful);
    const doubt = (id: string, reason: string) =>
      this.doubtful.push({ file, line: graph.lines.get(id) ?? 1, written: id, reason });
    for (const node of graph.nodes) if (this.isNew(node, this.held.nodes.get(node.id), doubt)) this.nodes.push(node);
    for (const edge of graph.edges) {
      if (!this.isNew(edge, this.held.edges.get(edge.id), doubt)) continue;
      if (edge.kind === 'CITED_IN' && this.held.nodes.has(edge.from))
        doubt(edge.id, 'the seeds hold the node without this citation; it is left as it stands there');
      else this.edges.push(edge);
    }
  }

  /** Whether neither the seeds nor an earlier document hold it; that they hold another one is told. */
  private isNew(
    { id, kind, properties }: LinkedNode,
    held: LinkedNode | undefined,
    doubt: (id: string, reason: string) => void,
  ): boolean {
    if (!held) {
      if (this.seen.has(id)) doubt(id, 'another document holds it too; the first one counts');
      const isFirst = !this.seen.has(id);
      this.seen.add(id);
      return isFirst;
    }
    const others = kind === held.kind ? namesOfOthers(properties, held.properties) : ['kind'];
    if (others.length === 0) this.agreed += 1;
    else doubt(id, `the seeds say otherwise in ${others.join(', ')}; it is left as it stands there`);
    return false;
  }

  inWords(): string {
    const fresh = `${this.nodes.length} nodes and ${this.edges.length} edges`;
    return `${fresh} beside those of the seeds, which hold ${this.agreed} others as the documents tell them.`;
  }
}

/** The properties that are stated otherwise than the seeds state them. */
function namesOfOthers(stated: Properties, held: Properties): string[] {
  return Object.keys(stated).filter((name) => inOneOrder(stated[name]) !== inOneOrder(held[name]));
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
