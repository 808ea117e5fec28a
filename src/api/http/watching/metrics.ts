import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { GraphVersion } from '../../../store/graph-store';
import { shownVersion } from '../shown-version';

interface Answered {
  readonly question: string;
  readonly code: string;
  readonly cache: string;
  readonly milliseconds: number;
  readonly cost: number;
  readonly reads: number;
}

interface Watched {
  /** Requests that are being answered. */
  underWay(): number;
  /** Connections that are open. */
  connections(): Promise<number>;
  /** Statements that run, or wait for a connection to the store. */
  statements(): number;
  /** Bytes of answers that are kept. */
  cacheBytes(): number;
  version(): Promise<GraphVersion | null>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/**
 * What Prometheus reads: requests, the graph, the process. Labels come from the schema and our codes, never from what
 * clients write.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = this.counter(
    'requests_total',
    'Requests, by their first question, code and use of kept answers.',
    ['question', 'code', 'cache'],
  );
  private readonly cost = this.counter(
    'cost_total',
    'What the questions of requests cost, in thousandths of two seconds of a processor.',
  );
  private readonly reads = this.counter('store_reads_total', 'Readings of the store for requests.');
  private readonly seconds = new Histogram({
    name: 'lexgraph_request_seconds',
    help: 'How long requests take, by use of kept answers.',
    labelNames: ['cache'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(watched: Watched) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('requests_under_way', 'Requests that are being answered.', () => watched.underWay());
    this.gauge('connections', 'Connections that are open.', () => watched.connections());
    this.gauge('store_statements_under_way', 'Statements that run, or wait for a connection to the store.', () =>
      watched.statements(),
    );
    this.gauge('answer_cache_bytes', 'Bytes of answers that are kept.', () => watched.cacheBytes());
    this.watchGraph(watched);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  record({ question, code, cache, milliseconds, cost, reads }: Answered): void {
    this.requests.inc({ question, code, cache });
    this.cost.inc(cost);
    this.reads.inc(reads);
    this.seconds.observe({ cache }, milliseconds / 1000);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private watchGraph(watched: Watched): void {
    const version = async () => watched.version().catch(() => null);
    this.gauge('graph_up', 'Whether a graph is loaded and its version can be read.', async () =>
      (await version()) ? 1 : 0,
    );
    this.gauge('graph_nodes', 'Nodes of the graph.', async () => (await version())?.nodeCount ?? 0);
    this.gauge('graph_edges', 'Edges of the graph.', async () => (await version())?.edgeCount ?? 0);
    this.gauge('graph_loaded_seconds', 'When the graph was loaded, in seconds since 1970.', async () => {
      const loaded = (await version())?.loadedAt;
      return loaded === undefined ? 0 : Date.parse(loaded) / 1000;
    });
    new Gauge({
      name: 'lexgraph_graph_version',
      help: 'Always 1; its label says which graph is held, as extensions.data.version does.',
      labelNames: ['version'],
      registers: [this.registry],
      async collect() {
        this.reset();
        const held = await version();
        if (held) this.set({ version: shownVersion(held) }, 1);
      },
    });
  }

  private counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name: `lexgraph_${name}`, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  private gauge(name: string, help: string, value: () => number | Promise<number>): void {
    new Gauge({
      name: `lexgraph_${name}`,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await value());
      },
    });
  }
}
