import 'reflect-metadata';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jSettings } from '../../src/store/neo4j/neo4j-settings';
import { describeWithNeo4j } from '../neo4j/describe-with-neo4j';
import { freePort } from '../neo4j/server';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { buildProgram } from './build-program';
import { Program } from './program';
import { TraceReceiver, type ReceivedSpan } from './trace-receiver';

jest.setTimeout(180_000);

/** A busy machine, and a Neo4j that plans its first statements. */
const LOADED_WITHIN = 120_000;

const SECRET = 'nobody-may-read-this';
const QUERY = 'query Named($id: ID!) { node(id: $id) { id name } }';

let folder: string;
let receiver: TraceReceiver;
const running: Program[] = [];

beforeAll(buildProgram, 60_000);

beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'));
  copyFileSync(join(__dirname, 'sound.yaml'), join(folder, 'seeds', 'sound.yaml'));
  receiver = await TraceReceiver.start();
});

afterEach(async () => {
  for (const program of running.splice(0)) await program.kill();
  await receiver.close();
  removeFolder(folder);
});

async function started(environment: Record<string, string>): Promise<Program> {
  const program = Program.start(folder, { OTEL_BSP_SCHEDULE_DELAY: '50', ...environment });
  running.push(program);
  await program.greeted(LOADED_WITHIN);
  return program;
}

async function ask(program: Program, id: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(`${program.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY, operationName: 'Named', variables: { id } }),
  });
  await response.text();
}

/** The spans of the trace that has ended with its request. */
async function traceOf(program: Program, trace: string): Promise<readonly ReceivedSpan[]> {
  const spans = () => receiver.spans.filter((span) => span.trace === trace);
  await program.comesTo(() => spans().some(({ name }) => name === 'POST /graphql'));
  return spans();
}

/** Names from the request down to its last statement, each the parent of the next. */
function downTo(last: string, spans: readonly ReceivedSpan[]): string[] {
  const names: string[] = [];
  for (let span = spans.find(({ name }) => name === last); span; span = spans.find(({ id }) => id === span?.parent))
    names.unshift(span.name);
  return names;
}

function tellsOfRequests(engine: string, statement: string, environment: () => Record<string, string>): void {
  test('a request, its operation, questions and statements are a trace, part of the client’s, without variables', async () => {
    const [trace, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const program = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address, ...environment() });
    await ask(program, 'KAZ', { traceparent: `00-${trace}-${parent}-01`, 'x-request-id': 'traced.1' });
    const spans = await traceOf(program, trace);
    expect(downTo(statement, spans)).toEqual(['POST /graphql', 'query', 'node', statement]);
    const attributesOf = (name: string) => spans.find((span) => span.name === name)?.attributes;
    expect(spans.find(({ name }) => name === 'POST /graphql')?.parent).toBe(parent);
    expect(attributesOf('POST /graphql')).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'lexgraph.request': 'traced.1',
      'lexgraph.cache': 'miss',
      'lexgraph.cost': 5,
    });
    expect(attributesOf('query')).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Named' });
    expect(attributesOf(statement)).toEqual({ 'db.system.name': engine, 'db.query.summary': statement });
    expect(receiver.resource).toMatchObject({ 'service.name': 'lexgraph' });
    expect(receiver.bytes.includes('Kazakhstan') || receiver.bytes.includes('KAZ')).toBe(false);
  });

  test('what failed is told by its code, and nothing of what was asked', async () => {
    const trace = '1af7651916cd43dd8448eb211c80319d';
    const program = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address, ...environment() });
    await ask(program, SECRET, { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    const spans = await traceOf(program, trace);
    expect(spans.find(({ name }) => name === 'query')).toMatchObject({
      isFailed: true,
      attributes: { 'error.type': 'NOT_FOUND' },
    });
    expect(receiver.bytes.includes(SECRET)).toBe(false);
  });
}

describe('traces, embedded store', () => {
  tellsOfRequests('sqlite', 'nodes', () => ({}));

  test('the usual variables hold: name, attributes and sampler', async () => {
    const program = await started({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.address}/v1/traces`,
      OTEL_SERVICE_NAME: 'law',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=trial',
      OTEL_TRACES_SAMPLER: 'parentbased_always_off',
    });
    await ask(program, 'KAZ');
    const trace = '2af7651916cd43dd8448eb211c80319e';
    await ask(program, 'KAZ', { traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await traceOf(program, trace);
    expect(receiver.resource).toMatchObject({ 'service.name': 'law', 'deployment.environment.name': 'trial' });
    expect(new Set(receiver.spans.map((span) => span.trace))).toEqual(new Set([trace]));
  });

  test('a collector that is not there is told in the log; requests are answered, and a stop does not wait for it', async () => {
    const program = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
    await ask(program, 'KAZ');
    await program.comesTo(() => program.errors.includes('traces could not be sent'));
    expect(await program.ask('{"query":"{ node(id: \\"KAZ\\") { id } }"}')).toEqual({ data: { node: { id: 'KAZ' } } });
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
  });

  test.each([
    ['nothing is set', () => ({})],
    ['they are sent nowhere', () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address, OTEL_TRACES_EXPORTER: 'none' })],
    ['it is switched off', () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address, OTEL_SDK_DISABLED: 'true' })],
  ])('none is sent where %s', async (_what, environment) => {
    const program = await started(environment());
    await ask(program, 'KAZ');
    await program.stop();
    expect(receiver.bytes).toHaveLength(0);
  });
});

describeWithNeo4j((emptyDatabase) => {
  let settings: Neo4jSettings;
  beforeEach(async () => {
    settings = await emptyDatabase();
  });

  describe('traces', () => {
    tellsOfRequests('neo4j', 'reading/nodes', () => {
      const { password } = settings.credentials as { readonly password: string };
      return { NEO4J_URI: settings.uri, NEO4J_PASSWORD: password };
    });
  });
});
