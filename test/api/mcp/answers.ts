import pino from 'pino';
import { buildApiSchema } from '../../../src/api/build-schema';
import { startApi, type RunningApi } from '../../../src/api/server';
import { LIMITS } from '../../../src/model/limits';
import { loadSeeds } from '../../../src/seeding/load-seeds';
import type { GraphStore } from '../../../src/store/graph-store';
import { PROJECT_SEEDS } from '../../project-seeds/project-seeds';
import { Assistant, type ToolResult } from './assistant';
import { CALLS } from './calls';

type Row = Readonly<Record<string, unknown>>;

/** Whether something in the row names a source: a citation of a document, or a document itself. */
function hasSource(row: unknown): boolean {
  if (Array.isArray(row)) return row.some(hasSource);
  if (typeof row !== 'object' || row === null) return false;
  const { citations, document, documents } = row as Row;
  if ([citations, documents].some((list) => Array.isArray(list) && list.length > 0)) return true;
  return (document !== undefined && document !== null) || Object.values(row).some(hasSource);
}

/**
 * What an assistant is told over a store that holds the project's own seeds; `before`: done with one before it is
 * looked at what it is told.
 */
export function describeAnswers(
  openStore: () => Promise<GraphStore>,
  before: (assistant: Assistant) => Promise<void> = () => Promise.resolve(),
): void {
  let store: GraphStore;
  let api: RunningApi;
  let assistant: Assistant;

  beforeAll(async () => {
    store = await openStore();
    await loadSeeds(PROJECT_SEEDS, store);
    api = await startApi({ schema: buildApiSchema(), store, logger: pino({ level: 'silent' }) }, '127.0.0.1', 0);
    assistant = await Assistant.overHttp(api.address);
    // The client checks what a tool gives by the schema that it has seen.
    await assistant.client.listTools();
    await before(assistant);
  }, 600_000);

  afterAll(async () => {
    await assistant?.close();
    await api?.stop();
    await store?.close();
  });

  const ids = ({ structured }: ToolResult, field: string) =>
    structured.rows.map((row) => (row[field] as { readonly id: string }).id);

  const graphql = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Record<string, { edges: { node: { obligation: { id: string } } }[] }> })
      .data;
  };

  test('each tool is called here', async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(CALLS.map(([name]) => name).sort());
  });

  test.each(CALLS)('%s answers with sources in each row, within its bounds', async (name, given) => {
    const { isError, structured, text } = await assistant.call(name, given);
    expect(isError ? text : '').toBe('');
    expect(structured.rows.length).toBeGreaterThan(0);
    for (const row of structured.rows)
      if (!hasSource(row)) expect(row).toMatchObject({ verdict: 'UNVERIFIED', place: null });
    expect(JSON.stringify(structured.rows).length).toBeLessThan(2 * LIMITS.toolCharacters);
    expect(structured['asOf']).toBe(given['asOf'] ?? given['to']);
    expect(structured['graph']).toMatchObject({ version: expect.any(String) as string });
  });

  test('says where a State stands, and by which paragraphs', async () => {
    const { structured, text } = await assistant.call('participation', {
      state: 'KAZ',
      instrument: 'un/icrmw',
      asOf: '2012-10-01',
    });
    expect(structured.rows[0]).toMatchObject({ status: 'NOT_PARTY', inForce: 'NO' });
    expect(text).toContain('status: not party');
    expect(text).toMatch(/mission to Kazakhstan, 8; 127 \(doc\/a-hrc-24-43-add1\)/);
  });

  test('checks citations one by one: repealed, in force, and not held', async () => {
    const { structured, text } = await assistant.call('check_citations', {
      text: 'Labour Code of 2007, art. 181; CRC art. 28; Law No. 999-VI.',
      asOf: '2020-01-01',
    });
    expect(structured.rows.map(({ verdict }) => verdict)).toEqual(['SUPERSEDED', 'IN_FORCE', 'UNVERIFIED']);
    expect(text).toContain('repealed on 2016-01-01');
    expect(structured.notes.join(' ')).toContain('nothing is said of whether it exists');
  });

  test('an obligation that nobody has checked so late is told as presumed, in words and as data', async () => {
    const given = { state: 'KAZ', group: 'group/migrant-children', topics: ['topic/education'], asOf: '2040-01-01' };
    const { structured, text } = await assistant.call('obligations_covering', { ...given, first: 5 });
    const presumed = structured.rows.filter((row) => row['presumed'] === true);
    expect(presumed.length).toBeGreaterThan(0);
    expect(text).toContain('presumed: it is taken to go on, and nobody has checked after');
    expect(structured.notes.some((note) => note.startsWith('Presumed ('))).toBe(true);
  });

  test('what the sources don’t say is told as unknown, and what the data covers of each State', async () => {
    const { structured, text } = await assistant.call('compare_states', {
      states: ['KAZ', 'KGZ'],
      group: 'group/migrant-children',
      asOf: '2012-10-01',
      first: 1,
    });
    expect(text).toContain("standing: unknown (the sources don't say)");
    expect(structured.notes.join('\n')).toMatch(/UNKNOWN \(\d+\): the sources allow no conclusion/);
    expect(structured['coverage']).toMatchObject([
      { state: { id: 'KAZ' } },
      { state: { id: 'KGZ' }, lawHeld: 'NOTHING' },
    ]);
    expect(text).toContain('an empty answer is no statement about the law');
  });

  test('an empty answer says that it is no statement about the law', async () => {
    const { structured } = await assistant.call('gaps', { state: 'KGZ', topics: [], asOf: '2012-10-01' });
    expect(structured.rows).toEqual([]);
    expect(structured.notes[0]).toContain('no statement about the law');
  });

  test('gives the rows of the API in their order, page after page, whether rows or characters end a page', async () => {
    const given = { state: 'KAZ', group: 'group/migrant-children', asOf: '2012-10-01', topics: ['topic/child-labour'] };
    const query = `{ all: obligationsCovering(state: "KAZ", group: "group/migrant-children", asOf: "2012-10-01", topics: ["topic/child-labour"], first: 500) { edges { node { obligation { id } } } } }`;
    const { all } = await graphql(query);
    const found: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 40; pages += 1) {
      const page: ToolResult = await assistant.call('obligations_covering', {
        ...given,
        first: 50,
        ...(after !== null && { after }),
      });
      expect(JSON.stringify(page.structured.rows).length).toBeLessThan(2 * LIMITS.toolCharacters);
      found.push(...ids(page, 'obligation'));
      after = page.structured.nextCursor;
      if (after === null) break;
    }
    expect(found).toEqual(all?.edges.map(({ node }) => node.obligation.id));
  }, 180_000);

  const REFUSED: readonly (readonly [string, Row, string])[] = [
    ['gaps', { state: 'KAZA' }, 'NOT_FOUND: There is no State "KAZA". Did you mean "KAZ"?'],
    ['gaps', { state: 'KAZ', asOf: '2012-02-31' }, 'BAD_DATE: '],
    ['gaps', { sate: 'KAZ' }, 'BAD_ARGUMENT: gaps takes no "sate"'],
    ['gaps', {}, 'BAD_USER_INPUT: Variable "$state" of required type "ID!" was not provided.'],
    ['gaps', { state: 'KAZ', first: 51 }, 'BAD_PAGE: "first" must be from 1 to 50.'],
    ['gaps', { state: 'KAZ', first: 0 }, 'BAD_PAGE: '],
    ['gaps', { state: 'KAZ', first: 'ten' }, 'BAD_USER_INPUT: '],
    ['gaps', { state: 'KAZ', after: 'nonsense' }, 'BAD_CURSOR: '],
    ['gaps', { state: 'KAZ', kinds: ['NONSENSE'] }, 'BAD_USER_INPUT: '],
    ['gaps', { state: 'KAZ', topics: Array(51).fill('topic/education') }, 'BAD_ARGUMENT: '],
    ['show', { id: 'un/crc/art-28-11' }, 'NOT_FOUND: '],
    ['show', { id: 'a'.repeat(40_000) }, 'BAD_ARGUMENT: '],
    ['show', { id: '\ud800' }, 'BAD_TEXT: '],
    ['show', { id: { id: 'KAZ' } }, 'BAD_USER_INPUT: '],
    ['search', { text: '' }, 'EMPTY_SEARCH: '],
    ['search', { text: 'a '.repeat(65) }, 'TOO_MANY_WORDS: '],
    ['check_citations', { text: 'x'.repeat(100_001) }, 'BAD_ARGUMENT: '],
    ['changes', { state: 'KAZ', from: '2012-10-01', to: '2014-03-27' }, 'BAD_ARGUMENT: '],
    ['compare_states', { states: [], group: 'group/children' }, 'BAD_ARGUMENT: '],
    ['compare_states', { states: Array(40).fill('KAZ'), group: 'group/children' }, 'BAD_ARGUMENT: '],
    ['participation', { state: 'KAZ', instrument: 'kaz/order-468' }, 'WRONG_KIND: '],
  ];

  test.each(REFUSED.map((refused, index) => [`${refused[0]} (${index + 1})`, ...refused] as const))(
    '%s refuses what can’t be right with the code and the cure of the API',
    async (_title, name, given, begins) => {
      const { isError, text } = await assistant.call(name, given);
      expect([isError, text.slice(0, begins.length)]).toEqual([true, begins]);
    },
  );

  describe('resources', () => {
    const read = async (uri: string) => {
      const { contents } = await assistant.client.readResource({ uri });
      return (contents[0] as { text: string }).text;
    };

    test('the listed ones are there', async () => {
      const { resources } = await assistant.client.listResources();
      for (const { uri } of resources) expect((await read(uri)).length).toBeGreaterThan(100);
    });

    test('a thing, its id as it is or as addresses have it, with its sources', async () => {
      const id = 'un/crc/art-28-1#access-to-education';
      const plain = JSON.parse(await read(`lexgraph://node/${id}`)) as ToolResult['structured'];
      expect(plain.rows[0]).toMatchObject({
        id,
        citations: [{ document: { id: 'doc/text-un-crc' }, pinpoint: 'art. 28(1)' }],
      });
      expect(JSON.parse(await read(`lexgraph://node/${encodeURIComponent(id)}`))).toEqual(plain);
    });

    test('what the data covers', async () => {
      expect(await read('lexgraph://coverage/KGZ')).toContain('an empty answer is no statement about the law');
    });

    test.each([
      ['lexgraph://node/KAZA', 'Did you mean'],
      ['lexgraph://node/', 'There is nothing to read at'],
      ['lexgraph://node/%E0%A4%A', 'NOT_FOUND'],
      ['lexgraph://coverage/XXX', 'There is no State'],
      ['lexgraph://nonsense', 'lexgraph://limitations'],
      ['file:///etc/passwd', 'There is nothing to read at'],
      [`lexgraph://node/${'x'.repeat(50_000)}`, 'at most 200'],
    ])('an address of nothing is refused: %#', async (uri, words) => {
      await expect(read(uri)).rejects.toMatchObject({
        code: expect.any(Number) as number,
        data: { code: expect.stringMatching(/^(NOT_FOUND|BAD_ARGUMENT)$/) as string },
      });
      await expect(read(uri)).rejects.toThrow(words === 'NOT_FOUND' ? '' : words);
    });
  });
}
