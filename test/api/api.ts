import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import pino from 'pino';
import { buildApiSchema } from '../../src/api/build-schema';
import type { CallerSettings } from '../../src/api/http/callers/callers';
import type { KeepingSettings } from '../../src/api/http/keeping-settings';
import type { HttpSettings } from '../../src/api/http/http-settings';
import { startApi, type RunningApi } from '../../src/api/server';
import type { GraphRecords } from '../../src/model/records';
import type { OwnTexts } from '../../src/own-texts/own-texts';
import type { GraphStore } from '../../src/store/graph-store';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { noted } from '../noted-statements';
import { removeFolder, temporaryFolder } from '../temporary-folder';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

interface ApiOptions {
  /** What is loaded; null for a store that holds no graph. */
  readonly graph: GraphRecords | null;
  /** Puts something between the API and its store. */
  readonly around?: (store: GraphStore) => GraphStore;
  readonly http?: Partial<HttpSettings>;
  readonly keeping?: Partial<KeepingSettings>;
  readonly callers?: CallerSettings;
  readonly texts?: OwnTexts;
}

/** Longer than a request may take: what ends statements in these tests is something else. */
const STATEMENT_LIMIT = 600_000;

let schema: GraphQLSchema | null = null;

/** An API that listens on a free port of this machine, over a store of its own. */
export class TestApi {
  /** The names of the statements that have run. */
  readonly statements: string[] = [];
  /** What the API has logged as wrong. */
  readonly log: string[] = [];
  /** What it has told of requests. */
  readonly told: Record<string, unknown>[] = [];
  private running: RunningApi | null = null;
  private stopping: Promise<void> | null = null;
  private readonly folder = temporaryFolder();
  readonly file = join(this.folder, 'graph.sqlite');
  readonly store = openSqliteStore(this.file, {
    timeLimit: STATEMENT_LIMIT,
    aroundStatement: noted(this.statements),
  });

  static async start({ graph, around = (store) => store, ...options }: ApiOptions): Promise<TestApi> {
    const api = new TestApi();
    if (graph) await api.store.load(graph, 'digest');
    schema ??= buildApiSchema();
    const logger = pino({ level: 'info' }, { write: (line: string) => api.note(line) });
    api.running = await startApi({ schema, store: around(api.store), logger, ...options }, '127.0.0.1', 0);
    return api;
  }

  private note(line: string): void {
    const entry = JSON.parse(line) as Record<string, unknown>;
    if (entry['level'] === pino.levels.values['info']) this.told.push(entry);
    else this.log.push(line);
  }

  get address(): string {
    return this.running?.address ?? '';
  }

  /** Stops listening; requests under way are answered first. */
  stopListening(): Promise<void> {
    return (this.stopping ??= this.running?.stop() ?? Promise.resolve());
  }

  async stop(): Promise<void> {
    await this.stopListening();
    await this.store.close();
    removeFolder(this.folder);
  }

  fetch(path: string, options?: RequestInit): Promise<Response> {
    return fetch(`${this.address}${path}`, options);
  }

  /** The answer to a query, by POST. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.post(JSON.stringify({ query, variables }));
    return withoutExtensions((await response.json()) as Answer);
  }

  /** The data of an answer; fails where it holds an error. */
  async data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  }

  /** The names of the statements that the work ran. */
  async statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    this.statements.length = 0;
    await work();
    return [...this.statements].sort();
  }
}

/** What was asked for; what is told beside it (cost, version) is left out. */
export function withoutExtensions<T extends Answer>(answer: T): Answer {
  return { ...('errors' in answer && { errors: answer.errors }), ...('data' in answer && { data: answer.data }) };
}

/** One API for the tests of a `describe` block. */
export function useApi(options: ApiOptions): () => TestApi {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start(options);
  });
  afterAll(() => api.stop());
  return () => api;
}
